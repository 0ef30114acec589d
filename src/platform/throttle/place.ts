import { isIPv4, isIPv6 } from 'node:net';

/**
 * The place that an address stands for: the whole IPv4 address, the first 64 bits of an IPv6 one.
 *
 * A household or a ward gets a /64 and every device in it makes up the rest anew, so whole IPv6
 * addresses would count as nobody twice. One place has many spellings (`::ffff:192.0.2.1`, upper
 * case, zones, leading zeros): counted as they stand, each spelling would have a budget of its own
 * (CVE-2026-45364). What is no address at all is one place.
 */
export function placeOf(address: string): string {
	const bare = address
		.trim()
		.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
		.replace(/%.*$/, '');
	if (isIPv4(bare)) return bare;
	const [, host] = /^([\d.]+):\d+$/.exec(bare) ?? [];
	if (host && isIPv4(host)) return host;
	if (!isIPv6(bare)) return 'unknown';
	const groups = groupsOf(bare);
	const [high, low] = [groups[6] as number, groups[7] as number];
	const embedded = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
	if (embedded) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
	return `${groups
		.slice(0, 4)
		.map((group) => group.toString(16))
		.join(':')}::/64`;
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): number[] {
	const [head = '', tail] = address.split('::');
	const before = side(head);
	if (tail === undefined) return before;
	const after = side(tail);
	return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

const side = (text: string): number[] =>
	text === ''
		? []
		: text.split(':').flatMap((group) => {
				if (!group.includes('.')) return [Number.parseInt(group, 16)];
				const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
				return [a * 256 + b, c * 256 + d];
			});
