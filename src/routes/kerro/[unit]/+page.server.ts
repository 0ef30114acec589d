import { noFormOfUnit } from '#domains/listening/channels/points/points.public.server.ts';
import { findFormOfUnit } from '#domains/listening/responses/responses.public.server.ts';
import { giveFeedbackDoor } from '../give-feedback.server.ts';

export const { load, actions } = giveFeedbackDoor({
	find: (ctx, { unit }) => findFormOfUnit(ctx, unit ?? ''),
	otherwise: (ctx, { unit }) => noFormOfUnit(ctx, unit ?? '')
});
