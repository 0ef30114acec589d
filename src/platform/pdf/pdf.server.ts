import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { printable } from './printable.ts';
import { loadTypefaces } from './typefaces.server.ts';

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

const require = createRequire(import.meta.url);
let press: ReturnType<typeof openPress> | undefined;

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
export async function renderPdf({
	template,
	data,
	title,
	lang,
	author
}: PdfOrder): Promise<Buffer> {
	// The typesetter frees a finished document when the event loop turns; without a turn in
	// between, a run of many documents kept 0.7 MB of each.
	await turnOfLoop();
	press ??= openPress();
	const { compiler, faces } = await press;
	const compiled = compiler.compile({
		mainFilePath: require.resolve(template),
		inputs: {
			data: JSON.stringify(printable(data, faces.covers)),
			title: printable(title, () => true),
			lang,
			author: printable(author ?? '', () => true),
			fonts: JSON.stringify(faces.families)
		}
	});
	try {
		if (!compiled.result) throw compiled.takeError();
		return compiler.pdf(compiled.result, { pdfStandard: STANDARD });
	} catch (cause) {
		throw faulty(template, cause);
	} finally {
		// Pieces of layout that are kept cost 30 to 190 MB and save no time for another unit's paper.
		compiler.evictCache(0);
	}
}

/**
 * Opens the typesetter once for the whole process, when the first document is asked for: it takes
 * about 50 ms and 50 MB. Its root is the source folder, so templates share parts by `/platform/...`.
 */
async function openPress() {
	const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
	const { files, ...faces } = loadTypefaces();
	const root = dirname(dirname(dirname(require.resolve('#platform/pdf/pdf.server.ts'))));
	const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: files }] });
	return { compiler, faces };
}

function faulty(template: string, cause: unknown): PdfError {
	const told = (cause as { shortDiagnostics?: unknown[] } | null)?.shortDiagnostics;
	const what = told ? JSON.stringify(told) : String(cause);
	return new PdfError(`${template} could not be set: ${what}`, { cause });
}
