import { m } from '#texts';

const words: Record<string, () => string> = {
	link: m.release_way_link,
	qr: m.release_way_qr,
	letter: m.release_way_letter,
	email: m.release_way_email,
	sms: m.release_way_sms,
	meeting: m.release_way_meeting,
	decision: m.release_way_decision,
	tablet: m.release_way_tablet,
	paper: m.release_way_paper,
	oral: m.release_way_oral
};

/** In which way a survey could be answered, as a respondent would say it. */
export const wayWord = (way: string): string => words[way]?.() ?? way;
