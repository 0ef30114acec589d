import type { Portable } from './portable.ts';

/** Without sections that hold no question, and questions in the order of their sections. */
export function tidySections(portable: Portable): Portable {
	const used = portable.sections
		.map((_, index) => index + 1)
		.filter((no) => portable.questions.some(({ section }) => section === no));
	return {
		...portable,
		sections: used.map((no) => portable.sections[no - 1] as Portable['sections'][number]),
		questions: portable.questions
			.map((question) => ({
				...question,
				section: question.section === null ? null : used.indexOf(question.section) + 1 || null
			}))
			.sort((a, b) => (a.section ?? 0) - (b.section ?? 0))
	};
}
