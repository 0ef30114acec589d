import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { printable } from './printable.ts';
import { loadTypefaces, type Typefaces } from './typefaces.server.ts';

/** One document to be set. */
export type PdfOrder = {
	/** The Typst file as an import alias, such as `#domains/listening/channels/documents/poster.typ`. */
	template: string;
	/** What the template reads as `data`; must survive JSON. */
	data: Record<string, unknown>;
	/** The document's title, shown by readers in place of the file's name. */
	title: string;
	/** Language of the text, as in HTML: `fi`, `sv`, `en`, `se`. */
	lang: string;
	/** Who gives the document out; left out of the file where not known. */
	author?: string;
};

/** A document that could not be set: a fault in a template, never in what a person wrote. */
export class PdfError extends Error {}

const STANDARD = 'ua-1';
/** How many documents a remembered piece of layout may go unused before it is forgotten. */
const KEEP_FOR = 20;

const require = createRequire(import.meta.url);
let press: { compiler: NodeCompiler; faces: Typefaces } | undefined;

/**
 * Sets a document as a tagged PDF that claims PDF/UA-1, for paper that people also read by ear.
 *
 * The law on digital services (306/2019) covers documents too. The typesetter (Typst 0.14)
 * refuses to write the file when it sees a breach of PDF/UA-1 that a machine can see: a picture
 * without words, a missing title, a skipped heading level, a letter without a glyph. Whether the
 * order of reading makes sense, only a person can say.
 *
 * What people wrote reaches the template as data, never as a part of its source: a unit called
 * `#read("/etc/passwd")` prints just that.
 *
 * @returns the file; it carries no date, so equal orders give equal bytes
 * @throws PdfError when the template is wrong or breaks PDF/UA-1
 */
export async function renderPdf({ template, data, title, lang, author }: PdfOrder): Promise<Buffer> {
	press ??= openPress();
	const { compiler, faces } = press;
	const compiled = compiler.compile({
		mainFilePath: require.resolve(template),
		inputs: {
			data: JSON.stringify(printable(data, faces.covers)),
			title: printable(title, () => true),
			lang,
			author: author ?? '',
			fonts: JSON.stringify(faces.families)
		}
	});
	if (!compiled.result) throw faulty(template, compiled.takeError());
	try {
		return compiler.pdf(compiled.result, { pdfStandard: STANDARD });
	} catch (cause) {
		throw faulty(template, cause);
	} finally {
		compiler.evictCache(KEEP_FOR);
	}
}

/**
 * Opens the typesetter once for the whole process; about 50 ms, so only when the first document
 * is asked for. Its root is the source folder, so templates share parts by `/platform/...`.
 */
function openPress() {
	const faces = loadTypefaces();
	const root = dirname(dirname(dirname(require.resolve('#platform/pdf/pdf.server.ts'))));
	const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: faces.files }] });
	return { compiler, faces };
}

function faulty(template: string, cause: unknown): PdfError {
	const told = (cause as { shortDiagnostics?: unknown[] } | null)?.shortDiagnostics;
	const what = told ? JSON.stringify(told) : String(cause);
	return new PdfError(`${template} could not be set: ${what}`, { cause });
}
