import type { RequestEvent } from '@sveltejs/kit';
import {
	feedbackStep,
	findFormOfPoint,
	findFormOfUnit,
	knownFields
} from '#domains/listening/responses/responses.public.server.ts';
import { dayOf } from '#platform/clock/today.ts';
import { heldBack } from './held-back.server.ts';

type Template = { at: number; status: number; headers: [string, string][]; parts: string[] };

const FRESH_MS = 5000;
const MOST = 500;
const templates = new Map<string, Template>();
// Stands in the page where the code goes; it can be no code, since codes have no 0.
const spacedCode = /(?:[2-9A-HJ-NP-Z]{3} ){5}[2-9A-HJ-NP-Z]{3}/;
const plainCode = /(data-code=")[2-9A-HJ-NP-Z]{18}/;

/**
 * Answers the last step of giving feedback without rendering the same page again and again.
 *
 * Receipts of one unit on one day differ only by their code. The first is rendered as every page
 * is; for five seconds the next ones are that page with their own code in its place. Whatever is
 * not a plain receipt (something to mend, another kind of form) goes the ordinary way.
 *
 * @returns nothing when this request is not such a post
 */
export async function quickReceipt(event: RequestEvent): Promise<Response | undefined> {
	const { ctx, path } = event.locals;
	const [, door, name] = /^\/(kerro|p)\/([^/]+)$/.exec(path) ?? [];
	const type = event.request.headers.get('content-type') ?? '';
	if (!door || event.request.method !== 'POST' || event.url.search !== '?/laheta') return undefined;
	if (event.isSubRequest || !/^application\/x-www-form-urlencoded(;|$)/i.test(type))
		return undefined;

	const body = await event.request.text();
	const find = door === 'p' ? findFormOfPoint : findFormOfUnit;
	const form = await find(ctx, decodeURIComponent(name as string));
	const ordinary = () =>
		event.fetch(event.url, {
			method: 'POST',
			headers: { 'content-type': type, accept: 'text/html', origin: event.url.origin },
			body
		});
	if (!form) return ordinary();
	const fields = knownFields(form, new URLSearchParams(body));
	const step = await feedbackStep(ctx, form, 'send', fields, heldBack(event));
	if (step.step !== 'receipt') return ordinary();

	const key = [
		event.url.pathname,
		!!step.code,
		step.dissatisfied,
		step.dueOn,
		dayOf(ctx.now())
	].join('|');
	const kept = templates.get(key);
	if (kept && Date.now() - kept.at < FRESH_MS) return filled(kept, step.code);
	const response = await ordinary();
	const html = await response.text();
	if (response.status === 200) keep(key, response, html);
	return new Response(html, { status: response.status, headers: response.headers });
}

function keep(key: string, response: Response, html: string): void {
	const parts = html
		.replace(plainCode, '$1\u0000')
		.replace(spacedCode, '\u0001')
		.split(/([\u0000\u0001])/);
	if (templates.size >= MOST) templates.clear();
	templates.set(key, {
		at: Date.now(),
		status: response.status,
		headers: [...response.headers].filter(([name]) => name !== 'content-length' && name !== 'etag'),
		parts
	});
}

function filled({ status, headers, parts }: Template, code: string | undefined): Response {
	const spaced = code?.match(/.{3}/g)?.join(' ') ?? '';
	const html = parts
		.map((part) => (part === '\u0000' ? (code ?? '') : part === '\u0001' ? spaced : part))
		.join('');
	return new Response(html, { status, headers });
}
