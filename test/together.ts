/** Runs test files in one process: those that `run-node.ts` names. */
for (const name of JSON.parse(process.env.TOGETHER!) as string[]) await import(`./${name}`);
