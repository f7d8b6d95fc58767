// Every sheet that the static picture is drawn with.
import './pictureBox.module.css';
import './items.module.css';
import './marks.module.css';
import './picture.module.css';
import './static.module.css';
import './tiers.module.css';
