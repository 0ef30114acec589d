/**
 * A page with each of these marks, in the order in which they stand in it, replaced where it is found
 * first. Nothing of the page is copied: a large page is put together once, when it goes out.
 */
export function filledIn(html: string, marks: readonly (readonly [string, string])[]): string {
	let out = '';
	let from = 0;
	for (const [mark, words] of marks) {
		const at = html.indexOf(mark, from);
		if (at < 0) continue;
		out += html.slice(from, at) + words;
		from = at + mark.length;
	}
	return out + html.slice(from);
}
