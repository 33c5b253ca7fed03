// How Web Chat and its cards look: the page's own colours, light or dark.
const dark = window.matchMedia('(prefers-color-scheme: dark)');

export const onLook = changed => dark.addEventListener('change', changed);

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export const styleOptions = () => ({
  accent: colour('accent'),
  subtle: colour('quiet'),
  backgroundColor: colour('paper'),
  primaryFont: colour('font'),
  fontSizeSmall: '78%',
  bubbleBackground: colour('bubble'),
  bubbleTextColor: colour('ink'),
  bubbleBorderColor: colour('edge'),
  bubbleBorderRadius: 12,
  bubbleFromUserBackground: colour('accent'),
  bubbleFromUserTextColor: colour('on-accent'),
  bubbleFromUserBorderColor: colour('accent'),
  bubbleFromUserBorderRadius: 12,
  bubbleMaxWidth: 680,
  bubbleMinHeight: 36,
  bubbleAttachmentMaxWidth: 680,
  paddingRegular: 12,
  paddingWide: 12,
  botAvatarInitials: '✓',
  botAvatarBackgroundColor: colour('accent'),
  avatarSize: 32,
  groupTimestamp: 60_000,
  hideUploadButton: true,
  sendBoxBackground: colour('paper'),
  sendBoxTextColor: colour('ink'),
  sendBoxPlaceholderColor: colour('quiet'),
  sendBoxButtonColor: colour('accent'),
  sendBoxButtonColorOnHover: colour('accent'),
  sendBoxBorderTop: `1px solid ${colour('edge')}`,
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: colour('paper'),
  suggestedActionBackgroundColorOnHover: colour('wash'),
  suggestedActionBorderColor: colour('accent'),
  suggestedActionTextColor: colour('accent'),
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 36,
  transcriptOverlayButtonBackground: colour('bubble'),
  transcriptOverlayButtonColor: colour('ink'),
  connectivityTextSize: '85%',
  cardEmphasisBackgroundColor: colour('wash'),
  toastSeparatorColor: colour('edge'),
  notificationText: colour('ink'),
});

const text = (normal, subtle) => ({ default: normal, subtle });

/** Host config of Adaptive Cards. */
export function cards() {
  const foregroundColors = {
    default: text(colour('ink'), colour('quiet')),
    dark: text(colour('ink'), colour('quiet')),
    light: text(colour('quiet'), colour('quiet')),
    accent: text(colour('accent'), colour('accent')),
    good: text(colour('good'), colour('good')),
    warning: text(colour('warning'), colour('warning')),
    attention: text(colour('bad'), colour('bad')),
  };
  const style = backgroundColor => ({ backgroundColor, foregroundColors, borderColor: colour('edge') });
  return {
    supportsInteractivity: true,
    fontFamily: colour('font'),
    fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 21, large: 25, extraLarge: 29 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: colour('edge') },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: style(colour('bubble')),
      emphasis: style(colour('wash')),
      good: style(colour('wash')),
      warning: style(colour('wash')),
      attention: style(colour('wash')),
      accent: style(colour('wash')),
    },
    actions: {
      maxActions: 12,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: true },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 160 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
    textBlock: { headingLevel: 3 },
  };
}
