/** A field of a form as a page shows it. */
export type Field = {
	name: string;
	kind: string;
	value: string;
	checked: boolean;
	/** As many characters as a browser lets in. */
	most?: number;
};
export type Form = { action: string; method: string; fields: Field[] };

const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0'
};

/** Characters that stand for themselves again. */
export const plain = (html: string): string =>
	html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return named[name] ?? whole;
	});

function attributesOf(tag: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, name, , double, single, bare] of tag.matchAll(
		/([a-z][\w:.-]*)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi
	)) {
		if (name) found[name.toLowerCase()] ??= plain(double ?? single ?? bare ?? '');
	}
	return found;
}

const tagPattern = (name: string) => `<${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`;

function fieldsIn(html: string): Field[] {
	const fields: Field[] = [];
	const add = (
		attributes: Record<string, string>,
		kind: string,
		value: string,
		checked = false
	) => {
		if (!attributes.name) return;
		const most = attributes.maxlength ? Number(attributes.maxlength) : undefined;
		fields.push({ name: attributes.name, kind, value, checked, ...(most ? { most } : {}) });
	};
	for (const [, tag, content] of html.matchAll(
		new RegExp(`${tagPattern('textarea')}([\\s\\S]*?)</textarea>`, 'gi')
	)) {
		// The newline right after the tag is not part of what was typed.
		add(attributesOf(tag ?? ''), 'textarea', plain((content ?? '').replace(/^\r?\n/, '')));
	}
	for (const [, tag, content] of html.matchAll(
		new RegExp(`${tagPattern('select')}([\\s\\S]*?)</select>`, 'gi')
	)) {
		const options = [...(content ?? '').matchAll(new RegExp(tagPattern('option'), 'gi'))].map(
			([, option]) => attributesOf(option ?? '')
		);
		const chosen = options.find((option) => 'selected' in option) ?? options[0];
		add(attributesOf(tag ?? ''), 'select', chosen?.value ?? '', true);
	}
	const rest = html.replace(/<(textarea|select)\b[\s\S]*?<\/\1>/gi, '');
	for (const [, tag] of rest.matchAll(new RegExp(tagPattern('input'), 'gi'))) {
		const attributes = attributesOf((tag ?? '').replace(/^input/i, ''));
		const kind = attributes.type ?? 'text';
		add(attributes, kind, attributes.value ?? '', 'checked' in attributes);
	}
	for (const [, tag] of rest.matchAll(new RegExp(tagPattern('button'), 'gi'))) {
		const attributes = attributesOf(tag ?? '');
		add(attributes, 'button', attributes.value ?? '');
	}
	return fields;
}

/** Every tag of a page with its attributes, as a browser tells them apart. */
export const tagsIn = (html: string): { tag: string; attributes: Record<string, string> }[] =>
	[...html.matchAll(/<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].map(
		([tag, , attributes]) => ({ tag, attributes: attributesOf(attributes ?? '') })
	);

/** Every form that a page offers, with its own address where it names none. */
export function formsIn(html: string, page: string): Form[] {
	const forms: Form[] = [];
	for (const [, tag, content] of html.matchAll(
		new RegExp(`${tagPattern('form')}([\\s\\S]*?)</form>`, 'gi')
	)) {
		const { action = '', method = 'get' } = attributesOf(tag ?? '');
		const fields = fieldsIn(content ?? '');
		const at = new URL(action || page, new URL(page, 'http://here'));
		forms.push({ action: at.pathname + at.search, method: method.toLowerCase(), fields });
		// A button may send the same fields elsewhere.
		for (const [, button] of (content ?? '').matchAll(new RegExp(tagPattern('button'), 'gi'))) {
			const { formaction } = attributesOf(button ?? '');
			if (!formaction) continue;
			const to = new URL(formaction, new URL(page, 'http://here'));
			forms.push({ action: to.pathname + to.search, method: method.toLowerCase(), fields });
		}
	}
	return forms;
}

/** Addresses on this site that a page links to. */
export const linksIn = (html: string): string[] => [
	...new Set(
		[...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/gi)]
			.map(([, href]) => plain(href ?? ''))
			.filter((href) => href.startsWith('/') && !href.startsWith('//'))
			.map((href) => href.replace(/#.*$/, ''))
	)
];

/** Where people write words; a password is not shown again on purpose. */
export const isTyped = ({ kind }: Field): boolean =>
	['text', 'textarea', 'email', 'search', 'tel', 'url'].includes(kind);
