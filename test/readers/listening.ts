import type {CDPSession, Page, Protocol} from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What takes its name from what is in it, so that a listener hears that once. */
const named =
  /^(heading|button|option|cell|gridcell|columnheader|rowheader|row|link|tab|summary|caption|term|Legend|DisclosureTriangle)$/;
/** Says nothing by itself. */
const silent =
  /^(none|generic|InlineTextBox|LineBreak|ListMarker|RootWebArea|Section|LayoutTable\w*|SvgRoot|LabelText|Pre)$/;
/** States that a listener hears, and the values that go without saying. */
const states: Readonly<Record<string, unknown>> = {
  level: undefined,
  pressed: undefined,
  expanded: undefined,
  checked: undefined,
  selected: false,
  disabled: false,
  required: false,
  invalid: 'false',
  hasPopup: 'false',
  live: 'off',
  modal: false,
};

/** What a listener hears of a page between its two buttons, a line each, set in under what it is part of. */
export async function listen(page: Page): Promise<string[]> {
  const client: CDPSession = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({role}) => role?.value === 'main')!;
  return below(main, '', '', byId);
}

function below(node: Node, indent: string, said: string, byId: ReadonlyMap<string, Node>): string[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? heard(child, indent, said, byId) : [];
  });
}

function heard(node: Node, indent: string, said: string, byId: ReadonlyMap<string, Node>): string[] {
  const role = String(node.role?.value ?? 'none');
  const name = String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (node.ignored || (silent.test(role) && !name) || role === 'InlineTextBox') return below(node, indent, said, byId);
  if (role === 'StaticText') return !name || said.includes(name) ? [] : [`${indent}“${name}”`];
  const description = String(node.description?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const line = [
    `${indent}${role.toLowerCase()}${name && ` “${name}”`}`,
    ...(description && description !== name ? [`described as “${description}”`] : []),
    ...(node.properties ?? []).flatMap(({name: state, value}) =>
      state in states && value.value !== states[state] ? [`${state} ${String(value.value)}`] : [],
    ),
  ].join(', ');
  return [line, ...below(node, `${indent}  `, named.test(role) ? name : said, byId)];
}
