/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import '../shared/page.css';
import './x.css';
import { render } from 'react-dom';
import { footnote, nameLanguage } from '../shared/words.ts';
import { Article } from './article.tsx';
import { Home } from './home.tsx';
import { Chat, OldMessages } from './messages.tsx';

function App() {
  const { pathname } = location;
  if (pathname.startsWith('/compose/articles/')) return <Article />;
  if (pathname.startsWith('/i/chat')) return <Chat />;
  if (pathname.startsWith('/messages/')) return <OldMessages />;
  return <Home />;
}

nameLanguage();
render(
  <>
    <App />
    <p className="footnote">{footnote('X')}</p>
  </>,
  document.getElementById('react-root'),
);
