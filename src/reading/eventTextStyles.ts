// Every sheet that `EventText` and `MomentText` are drawn with: a frame gets them as HTML, and has the styles of what its own script draws.
import './CardSection.module.css';
import './ClaimList.module.css';
import './EventText.module.css';
import './MomentText.module.css';
import './OtherCalendars.module.css';
import './Parties.module.css';
import './Prose.module.css';
import './RevisionList.module.css';
import './SourceList.module.css';
import './SourceProvenance.module.css';
import './SourceReferences.module.css';
