/**
 * The formats of keys and tokens that are told by how they begin: prefixes and lengths as the issuers document them, and as
 * the rules of gitleaks list them (https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml).
 */
const FORMATS: readonly string[] = [
  // GitHub and GitLab.
  'gh[pousr]_[A-Za-z0-9]{36,255}',
  'github_pat_\\w{22,255}',
  'gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas)-[\\w-]{20,64}',
  // Amazon, Google, Microsoft, Alibaba, DigitalOcean, Heroku.
  '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?!\\w)',
  'AIza[\\w-]{35}',
  'GOCSPX-[\\w-]{28}',
  'ya29\\.[\\w-]{20,512}',
  '[\\w~.]{3}\\dQ~[\\w~.-]{31,34}',
  'AccountKey=[A-Za-z0-9+/]{86}==',
  'LTAI[A-Za-z0-9]{20}',
  'do[opr]_v1_[a-f0-9]{64}',
  'HRKU-[\\w-]{36,80}',
  // Slack, Discord, Telegram, Teams.
  'xox[abeoprs](?:\\.xox[bp])?-[\\w-]{10,250}',
  'xapp-\\d-[A-Z0-9]+-\\d+-[a-z0-9]{20,128}',
  'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{40,60}',
  '\\d{8,10}:AA[\\w-]{33}',
  // Payment.
  '(?:sk|rk)_(?:test|live|prod)_[A-Za-z0-9]{10,128}',
  'whsec_[A-Za-z0-9]{24,64}',
  'sq0(?:atp|csp)-[\\w-]{22,60}',
  'access_token\\$production\\$[a-z0-9]{16}\\$[a-f0-9]{32}',
  // Language models.
  'sk-ant-[a-z]+\\d\\d-[\\w-]{40,128}',
  'sk-(?:proj|svcacct|admin|or-v1|lf)-[\\w-]{20,200}',
  'sk-[A-Za-z0-9]{32,64}',
  'hf_[A-Za-z]{34}',
  'r8_[A-Za-z0-9]{37}',
  'gsk_[A-Za-z0-9]{40,64}',
  'pplx-[A-Za-z0-9]{40,64}',
  // Packages.
  'npm_[A-Za-z0-9]{36}',
  'pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000}',
  'rubygems_[a-f0-9]{48}',
  'dckr_pat_[\\w-]{27}',
  // Mail and messages.
  'SG\\.[\\w-]{16,32}\\.[\\w-]{32,64}',
  'key-[a-f0-9]{32}',
  '[a-f0-9]{32}-us\\d{1,2}(?!\\w)',
  'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
  '(?:SK|AC)[a-f0-9]{32}(?!\\w)',
  // Tools.
  'ATATT3[\\w=-]{100,250}',
  'lin_api_[A-Za-z0-9]{40}',
  'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
  'dapi[a-f0-9]{32}',
  'hv[sb]\\.[\\w-]{24,300}',
  'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}',
  'figd_[\\w-]{40,60}',
  '(?:ntn|secret)_[A-Za-z0-9]{40,50}',
  'sbp_[a-f0-9]{40}',
  'gl(?:c|sa)_[A-Za-z0-9+/_]{32,400}',
  'pul-[a-f0-9]{40}',
  'dp\\.(?:pt|st|ct)\\.[A-Za-z0-9_.-]{40,64}',
  'phc_[A-Za-z0-9]{40,50}',
  'NRAK-[A-Z0-9]{27}',
  'sntrys_[\\w+/=.-]{60,300}',
  'A3-[A-Z0-9]{6}-[A-Z0-9]{6,11}(?:-[A-Z0-9]{5}){2,4}',
  'AGE-SECRET-KEY-1[A-Z0-9]{58}',
  // A signed token: header, content, signature.
  'eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{10,1000}',
];

/** What a private key begins with. */
export const BLOCK = '-----BEGIN ';

/** Any of the formats, each of which has 15 characters without white space, and the first line of a private key. */
export const KEYS = new RegExp(
  `(?<![\\w-])(?:${FORMATS.join('|')})|${BLOCK}(?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----`,
  'g',
);
