import { type RequestEvent, fail } from '@sveltejs/kit';
import {
	type SurveyStep,
	surveyPage
} from '#domains/listening/answering/answering.public.server.ts';
import { isShut } from '#domains/listening/campaigns/campaigns.public.server.ts';
import { oralDoor } from '#domains/listening/paper/paper.public.server.ts';
import { theApp } from '#platform/app.server.ts';
import { asStaff } from '#platform/auth/context.ts';
import { actionsFor, takeStep } from '../../../../../kysely/answer-survey.server.ts';

export type Way = 'oral' | 'phone';

const pathOf = ({ id, unit }: { id?: string; unit?: string }) =>
	`/tyo/kyselyt/${id}/suullinen/${unit}`;

const find = ({ locals, params }: RequestEvent) =>
	oralDoor(asStaff(locals.ctx), params.id ?? '', (params as { unit?: string }).unit ?? '');

/**
 * The survey's own pages for a worker who reads them out. Staff are never held for review, and
 * nothing of this is logged: the log has times, and an answer must not be found by one.
 */
export function askingAloud(way: Way) {
	return {
		load: async (event: RequestEvent) => {
			const { campaign, unit, door } = await find(event);
			// Somebody helps to answer, by the nature of it; the person may still say otherwise.
			const step: SurveyStep = { step: 'start', fields: { helped: 'staff' } };
			const path = pathOf(event.params);
			return {
				way,
				campaign: { id: campaign.id, name: campaign.name },
				unitName: unit.name,
				own: path,
				path: way === 'phone' ? `${path}/puhelin` : path,
				origin: theApp().settings.ORIGIN ?? event.url.origin,
				start: step,
				shut: isShut(door) ? door : undefined,
				page: isShut(door) ? undefined : surveyPage(door, event.locals.ctx.locale)
			};
		},
		actions: actionsFor(async (event, wish) => {
			const data = await event.request.formData();
			const { door } = await find(event);
			if (isShut(door)) return fail(422, { step: null, page: null });
			const answering = { door, channel: way, isHeld: () => false };
			const receipt = `${pathOf(event.params)}/kiitos`;
			const query = way === 'phone' ? '?tapa=puhelin' : '';
			return takeStep(event, answering, wish, data, receipt + query);
		})
	};
}
