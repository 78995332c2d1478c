/**
 * The block in the editor: asks what to show, and shows what the server makes of it. A post keeps that, and the words of
 * the figures, which nobody sees but where the plugin is gone.
 */
const {
  blockEditor: {InspectorControls, useBlockProps},
  blocks: {createBlock, registerBlockType},
  components: {Disabled, PanelBody, Placeholder, SelectControl, TextControl},
  element: {createElement: h, Fragment},
  serverSideRender: ServerSideRender,
} = globalThis.wp;

const name = 'idlib/figures';
const none = {value: '', label: 'Choose figures'};

/** What a post keeps of a description: of one that was typed, only itself. */
function kept(embed) {
  const {words, lang} = globalThis.idlibFigures.find(({value}) => value === embed) ?? {};
  return {embed, words, lang};
}

function save({attributes: {words, lang}}) {
  return words ? h('p', useBlockProps.save({lang, dir: 'auto'}), words) : null;
}

function Edit({attributes: {embed}, setAttributes}) {
  const onChange = (embed) => setAttributes(kept(embed));
  const choices = [none, ...globalThis.idlibFigures];
  const fields = h(
    Fragment,
    null,
    h(SelectControl, {
      label: 'Figures',
      value: choices.some(({value}) => value === embed) ? embed : '',
      options: choices,
      onChange,
    }),
    h(TextControl, {
      label: 'Description',
      help: 'An element and what it shows, such as idlib-map?place=idlib, or an address that ends in one.',
      value: embed,
      onChange,
    }),
  );
  const shown = embed
    ? h(Disabled, null, h(ServerSideRender, {block: name, attributes: {embed}}))
    : h(Placeholder, {icon: 'chart-line', label: 'Idlib figures'}, fields);
  return h('div', useBlockProps(), h(InspectorControls, null, h(PanelBody, {title: 'Figures'}, fields)), shown);
}

/** A pasted figure that says what it is (F1): the editor would take its picture for all of it. */
const pasted = {
  type: 'raw',
  priority: 1,
  schema: {figure: {attributes: ['data-idlib']}},
  isMatch: ({nodeName, dataset}) => nodeName === 'FIGURE' && Boolean(dataset.idlib),
  transform: ({dataset}) => createBlock(name, kept(dataset.idlib)),
};

registerBlockType(name, {edit: Edit, save, transforms: {from: [pasted]}});
