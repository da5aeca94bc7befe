import './trusted-types.ts';
import '../shared/surfaces.css';
import { admin } from './admin.ts';
import { comments } from './comments.ts';
import { messageOverlay, messages } from './messages.ts';
import { frame } from './preload.ts';
import { share } from './share.ts';

const { pathname, searchParams } = new URL(location.href);
if (pathname.startsWith('/company/')) admin();
else if (pathname.startsWith('/messaging/')) messages();
else if (pathname.startsWith('/feed/update/')) comments();
else if (searchParams.has('overlay')) messageOverlay();
else if (searchParams.has('framed') && pathname !== '/preload/') frame();
else share();
