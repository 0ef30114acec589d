/**
 * Two example questions of the guide: what people think, and what they would make better.
 * SOS II -hanke, IDEAkirja (Pirkanmaa 2015), Ryhmähaastattelu: "mitä mieltä olet toiminnasta ja
 * miten kehittäisit toimintaa?"
 */
export const offered = [
	{
		fi: 'Mitä mieltä olet toiminnasta?',
		sv: 'Vad tycker du om verksamheten?',
		'fi-simple': 'Mitä ajattelet toiminnasta?'
	},
	{
		fi: 'Miten kehittäisit toimintaa?',
		sv: 'Hur skulle du utveckla verksamheten?',
		'fi-simple': 'Miten toiminta olisi parempaa?'
	}
];
