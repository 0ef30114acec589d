import type { TwoLanguages } from './county.ts';
import { adultCommitments } from './commitments/adult-social-work.ts';
import { adviceCommitments } from './commitments/advice-and-mind.ts';
import { careCommitments } from './commitments/care-and-housing.ts';
import { disabilityCommitments } from './commitments/disability.ts';
import { familyCommitments } from './commitments/families.ts';
import { incomeCommitments } from './commitments/income-and-youth.ts';
import { protectionCommitments } from './commitments/child-protection.ts';

/** What a unit of the example county has promised, with its story until 22 November 2026. */
export type Commitment = {
	key: string;
	unitKey: string;
	title: TwoLanguages & { en?: string; 'fi-simple'?: string };
	/** What people said, gathered into one sentence; single quotes stand in `quotes`. */
	youSaid: TwoLanguages;
	promise: TwoLanguages;
	/** A title, never a name: people change, the promise stays with the post. */
	responsibleTitle: TwoLanguages;
	promisedOn: string;
	/** As it is now; a day that has been moved has its story in `edits`. */
	dueOn: string;
	state: 'promised' | 'kept' | 'dropped';
	keptOn?: string;
	droppedOn?: string;
	outcome?: TwoLanguages;
	droppedReason?: TwoLanguages;
	lateReason?: TwoLanguages;
	/** Keys of the county's own themes. */
	themeKeys: string[];
	/** What happened between the promise and its end, told in public. */
	edits: { on: string; kind: EditKind; change: TwoLanguages }[];
	/** From clients' own words, without anything that could tell who they are. */
	quotes: { text: string; locale: 'fi' | 'sv' }[];
};

export type EditKind = 'edited' | 'due-moved' | 'late-explained' | 'story';

/** Every commitment of the example county: kept, late, dropped and under way. */
export const commitments: readonly Commitment[] = [
	...adultCommitments,
	...incomeCommitments,
	...familyCommitments,
	...protectionCommitments,
	...disabilityCommitments,
	...careCommitments,
	...adviceCommitments
];
