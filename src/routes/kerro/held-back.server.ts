import type { RequestEvent } from '@sveltejs/kit';
import { addressOf } from '#platform/throttle/address.server.ts';
import { tooMany } from '#platform/throttle/throttle.server.ts';

// A whole ward may sit behind one address: more than this is held for review, never refused.
const FROM_ONE_PLACE = { limit: 60, windowSeconds: 600 };

/** Whether so much came from the same place lately that this voice waits for a person's review. */
export function heldBack(event: RequestEvent): boolean {
	// A page that is rendered for a post that was counted already.
	if (event.isSubRequest) return false;
	return tooMany('feedback', addressOf(event), FROM_ONE_PLACE);
}
