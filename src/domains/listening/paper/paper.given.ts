import type {
	Question,
	QuestionKind,
	Questionnaire
} from '../questionnaires/questionnaires.schema.ts';

const words = (fi: string) => ({ fi, sv: `${fi} (sv)` });

export const agree = [
	'Täysin eri mieltä',
	'Osittain eri mieltä',
	'Ei samaa eikä eri mieltä',
	'Osittain samaa mieltä',
	'Täysin samaa mieltä'
];
const usual: Partial<Record<QuestionKind, string[]>> = {
	smiley3: ['Huono', 'Siltä väliltä', 'Hyvä'],
	smiley5: ['Erittäin huono', 'Huono', 'Siltä väliltä', 'Hyvä', 'Erittäin hyvä'],
	agree5: agree,
	nps: ['En lainkaan', 'Erittäin todennäköisesti'],
	choice: ['Kyllä', 'Ei'],
	many: ['Vastaanotolla', 'Puhelimessa', 'Netissä'],
	picture: ['Aurinko', 'Pilvi', 'Sade']
};

/** A question for tests, of any kind. */
export const aQuestion = (
	id: string,
	kind: QuestionKind,
	text: string,
	more: Partial<Question> & { choices?: string[] } = {}
): Question => {
	const { choices = usual[kind] ?? [], ...rest } = more;
	return {
		id,
		kind,
		wordingNo: 1,
		text: words(text),
		hint: {},
		options: choices.map(words),
		none: null,
		pictures: kind === 'picture' ? ['sun', 'cloud', 'rain'] : [],
		topic: null,
		sensitive: false,
		sectionNo: null,
		showIf: null,
		...rest
	};
};

/** A questionnaire for tests that holds every kind of question, sections, hints and a condition. */
export const everyKind = (questions: Question[] = everyQuestion()): Questionnaire => ({
	questionnaireId: '00000000-0000-4000-8000-000000000001',
	versionId: '00000000-0000-4000-8000-000000000002',
	key: 'every-kind',
	name: words('Kaikki lajit'),
	no: 1,
	moodQuestionId: null,
	locked: false,
	intro: words('Kysymme, miten palvelu toimii. Vastausten perusteella päätämme, mitä parannamme.'),
	thanks: {},
	sections: [
		{ no: 1, title: words('Kohtaaminen'), intro: words('Ajattele viimeistä käyntiäsi.') },
		{ no: 2, title: words('Taustatiedot'), intro: {} }
	],
	questions
});

const none = words('En osaa sanoa');

export const everyQuestion = (): Question[] => [
	aQuestion('e.used', 'choice', 'Oletko asioinut täällä ennen?', { sectionNo: 1 }),
	aQuestion('e.ways', 'many', 'Missä olet asioinut?', {
		sectionNo: 1,
		showIf: { question: 'e.used', is: [1] }
	}),
	aQuestion('e.mood3', 'smiley3', 'Mitä mieltä olit tapaamisesta?', { sectionNo: 1, none }),
	aQuestion('e.mood5', 'smiley5', 'Millainen palvelu oli?', { sectionNo: 1 }),
	aQuestion('e.heard', 'agree5', 'Minua kuunneltiin', { sectionNo: 1, none }),
	aQuestion('e.clear', 'agree5', 'Sain tietoa, jonka ymmärsin, ja tiedän, miten asiani jatkuu', {
		sectionNo: 1,
		none,
		hint: words('Suullisesti tai kirjallisesti.')
	}),
	aQuestion('e.nps', 'nps', 'Kuinka todennäköisesti suosittelisit palvelua?', { sectionNo: 1 }),
	aQuestion('e.born', 'number', 'Minä vuonna olet syntynyt?', { sectionNo: 2 }),
	aQuestion('e.since', 'date', 'Milloin asiakkuutesi alkoi?', { sectionNo: 2 }),
	aQuestion('e.place', 'short-text', 'Missä kunnassa asut?', { sectionNo: 2 }),
	aQuestion('e.picture', 'picture', 'Miltä täällä tuntuu?', { sectionNo: 2 }),
	aQuestion('e.more', 'text', 'Mitä haluaisit vielä kertoa?', { sectionNo: 2 })
];
