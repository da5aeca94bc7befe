interface Factory {
  createPolicy(
    name: 'default',
    rules: Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>,
  ): unknown;
}

// Quill 1 writes markup text. The old pages of the site let it, with a default policy that changes nothing.
const factory = (window as { trustedTypes?: Factory }).trustedTypes;
factory?.createPolicy('default', {
  createHTML: (text) => text,
  createScript: (text) => text,
  createScriptURL: (text) => text,
});
