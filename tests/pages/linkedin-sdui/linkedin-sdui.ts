import '../shared/share-box.css';
import '../shared/surfaces.css';
import './linkedin-sdui.css';
import { article } from './article.ts';
import { comments } from './comments.ts';
import { profile } from './profile.ts';
import { share } from './share.ts';

const { pathname } = location;
if (pathname.startsWith('/article/')) article();
else if (pathname.startsWith('/in/')) profile();
else if (pathname.startsWith('/feed/update/')) comments();
else share();
