import type { RoleName } from './people.ts';

type Groups = {
	signedIn: RoleName[];
	/** Those who build for the unit that the draft belongs to. */
	builds: RoleName[];
	keepsBank: RoleName[];
};

/** Who may knock at the doors of questionnaires: everyone on the staff looks, few build. */
export const questionnairesExpected = ({
	signedIn,
	builds,
	keepsBank
}: Groups): Record<string, Record<string, RoleName[]>> => {
	const buildsSomewhere: RoleName[] = [...builds, 'otherLead'];
	const version = '/tyo/lomakkeet/versio/[id=uuid]';
	return {
		'/tyo/lomakkeet': { GET: signedIn },
		'/tyo/lomakkeet/uusi': { GET: buildsSomewhere, '?/default': builds },
		'/tyo/lomakkeet/tuo': { GET: buildsSomewhere, '?/lue': buildsSomewhere, '?/tallenna': builds },
		'/tyo/lomakkeet/[id=uuid]': {
			GET: signedIn,
			'?/versio': builds,
			'?/poistakaytosta': builds,
			'?/arkistoi': builds,
			'?/palauta': builds
		},
		[version]: {
			GET: signedIn,
			'?/siirra': builds,
			'?/osaan': builds,
			'?/poista': builds,
			'?/osa': builds,
			'?/osanimi': builds,
			'?/osapois': builds,
			'?/osasiirra': builds,
			'?/hylkaa': builds
		},
		[`${version}/esikatselu`]: { GET: signedIn },
		[`${version}/paperi`]: { GET: signedIn },
		[`${version}/vie/[file]`]: { GET: signedIn },
		[`${version}/tiedot`]: { GET: builds, '?/default': builds },
		[`${version}/lisaa`]: { GET: builds, '?/default': builds },
		[`${version}/uusi`]: { GET: builds, '?/default': builds },
		[`${version}/tekstit`]: { GET: builds, '?/default': builds },
		[`${version}/julkaise`]: { GET: builds, '?/default': builds },
		[`${version}/kysymys/[question]`]: {
			GET: builds,
			'?/sanat': builds,
			'?/uusisanamuoto': builds,
			'?/sanamuoto': builds,
			'?/ehto': builds
		},
		'/tyo/kysymyspankki': { GET: signedIn },
		'/tyo/kysymyspankki/uusi': { GET: buildsSomewhere, '?/default': buildsSomewhere },
		'/tyo/kysymyspankki/[id]': {
			GET: signedIn,
			'?/tarkistettu': keepsBank,
			'?/kuvaa': keepsBank,
			'?/arkistoi': keepsBank,
			'?/palauta': keepsBank
		},
		'/tyo/kysymyspankki/[id]/sanamuoto': { GET: keepsBank, '?/default': keepsBank },
		'/tyo/kysymyspankki/[id]/kaannos/[no]': { GET: keepsBank, '?/default': keepsBank }
	};
};
