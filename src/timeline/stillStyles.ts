// Every sheet that the still picture is drawn with.
import './frame.module.css';
import './items.module.css';
import './marks.module.css';
import './picture.module.css';
import './still.module.css';
import './tiers.module.css';
