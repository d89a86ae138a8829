import { provision } from './provision.js';

export const exportControlCues = ['出口管制', '制裁', '禁运', '出口控制', '出口许可'] as const;

/** Sanctions and the control of exports. */
export const exportControl = provision({
  says: /出口管制|出口许可|制裁|禁运|出口控制/,
  unless: /相关内容[。；]$|法律制裁|刑事制裁|行政制裁|(?:罚款|处罚)[^。；]{0,8}其他制裁/,
  bearer: /(?:应|须|不得|不会|承诺|保证)/,
});
