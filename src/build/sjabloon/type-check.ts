import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { generateModule } from './compile.ts';
import { SjabloonError, placeAt, type SjabloonFault } from './fout.ts';
import type { MappedText } from './mapped-text.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const runtime = join(root, 'src/documents/runtime/index.ts');
const propsPattern = /@typedef\s*\{(import\([^)]*\)\.\w+)\}\s*Props/u;

type Checked = { path: string; source: string; code: MappedText };

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
};

/** Dutch words for the faults that a template is likely to have. */
function explain({ code }: ts.Diagnostic, reason: string): string {
  if (code === 2339 || code === 2551) return `Dit veld bestaat niet. ${reason}`;
  if (code === 2345) return `Deze waarde kan hier niet staan: ${reason}`;
  if (code === 18047 || code === 18048 || code === 2532)
    return `Dit veld kan ontbreken; zet het in <Als voorwaarde={…}>. ${reason}`;
  if (code === 2353) return `Deze eigenschap bestaat niet. ${reason}`;
  return reason;
}

function prepare(file: string): Checked | SjabloonFault {
  const path = relative(root, file);
  const source = readFileSync(file, 'utf8');
  const props = propsPattern.exec(source)?.[1];
  if (props === undefined) {
    const message =
      "Zet bovenaan {/** @typedef {import('../../src/documents/<document>/view.ts').<View>} Props */}.";
    return { path, line: 1, column: 1, message };
  }
  try {
    const template = `import(${JSON.stringify(runtime)}).Template`;
    return { path, source, code: generateModule(source, path, `$view: ${props}, $: ${template}`) };
  } catch (error) {
    if (error instanceof SjabloonError) return error.fault;
    throw error;
  }
}

/** A compiler host that knows the generated module of each template, beside the template itself. */
function createHost(modules: ReadonlyMap<string, Checked>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => modules.has(name) || host.fileExists(name),
    readFile: (name) => modules.get(name)?.code.toString() ?? host.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const module = modules.get(name);
      if (module === undefined) return host.getSourceFile(name, version, ...rest);
      return ts.createSourceFile(name, module.code.toString(), version);
    },
  };
}

function toFault({ path, source, code }: Checked, diagnostic: ts.Diagnostic): SjabloonFault {
  const message = explain(
    diagnostic,
    ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replace(/\s+/gu, ' '),
  );
  return { path, ...placeAt(source, code.sourceOffset(diagnostic.start ?? 0)), message };
}

/** Checks the fields of each template against its view; returns every fault, in order of place per template. */
export function checkSjablonen(files: readonly string[]): SjabloonFault[] {
  const prepared = files.map((file) => ({ file, result: prepare(file) }));
  const faults = prepared.flatMap(({ result }) => ('code' in result ? [] : [result]));
  const modules = new Map(
    prepared.flatMap(({ file, result }) =>
      'code' in result ? [[join(dirname(file), 'sjabloon.generated.ts'), result]] : [],
    ),
  );
  const program = ts.createProgram([...modules.keys()], options, createHost(modules));
  for (const [name, module] of modules) {
    const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(name));
    const inOrder = diagnostics.map((diagnostic) => toFault(module, diagnostic));
    faults.push(...inOrder.sort((one, other) => one.line - other.line || one.column - other.column));
  }
  return faults;
}
