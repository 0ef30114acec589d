const browsers: [RegExp, string][] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bOPR\/|\bOpera\b/, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const systems: [RegExp, string][] = [
	[/\biPhone\b|\biPod\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
	[/\bLinux\b|\bX11\b/, 'Linux']
];

const first = (list: [RegExp, string][], text: string) =>
	list.find(([sign]) => sign.test(text))?.[1];

/**
 * A coarse name of a device, `Firefox, Windows`, by which staff know their own sessions apart.
 *
 * Versions and models are left out: they would tell one device from all others and are not needed.
 * Empty when nothing is known.
 */
export function deviceName(userAgent: string | null | undefined): string {
	const text = userAgent ?? '';
	return [first(browsers, text), first(systems, text)].filter(Boolean).join(', ');
}
