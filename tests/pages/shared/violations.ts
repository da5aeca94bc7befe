import './editor.ts';

// Runs before anything else on the page, so that no violation is missed.
window.__posts = [];
window.__violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.__violations.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    source: `${event.sourceFile}:${event.lineNumber} ${event.sample}`,
  });
});
