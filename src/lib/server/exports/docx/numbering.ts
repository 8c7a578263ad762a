import { AlignmentType, LevelFormat, type IPropertiesOptions } from 'docx';

export const BULLETS = 'bullets';

/** The dots of lists. */
export const NUMBERING: IPropertiesOptions['numbering'] = {
	config: [
		{
			reference: BULLETS,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '•',
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 360, hanging: 240 } } }
				}
			]
		}
	]
};
