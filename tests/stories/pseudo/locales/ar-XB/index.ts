import arabic from '../../../../../locales/ar/index.ts';
import english from '../../../../../locales/en/index.ts';
import { mirrored, pseudoFolder } from '../../pseudo.ts';

export default pseudoFolder(mirrored, english, arabic);
