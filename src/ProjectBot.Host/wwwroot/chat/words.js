// The page's sentences: the English one is the key, as everywhere in the product.
const chinese = {
  'Language': '语言',
  'New conversation': '新对话',
  'Try it': '试一试',
  'Chat': '聊天',
  'Who are you?': '您是谁？',
  'Someone new: your name': '新人：您的名字',
  'Go': '进入',
  'Say for a start': '先说说看',
  'Nothing to look at yet?': '还没有内容可看？',
  'Load the demo project': '载入演示项目',
  'You see this panel because the host runs in Development on your own machine.': '您看到此面板，是因为程序正以 Development 方式运行在您自己的电脑上。',
  'manager': '经理',
  'member': '成员',
  'client': '客户',
  'Plans, assigns, sees all of it': '安排工作，可见全部内容',
  'Works on tasks, logs time': '处理任务，登记工时',
  'Sees only what concerns them': '只看到与自己有关的内容',
  'You are {0}.': '您是 {0}。',
  'Loading…': '正在载入……',
  'The demo project is there. Say "tasks mine" or "board".': '演示项目已就绪。试试“我的任务”或“看板”。',
  'The demo project could not be loaded. The host\'s log says why.': '演示项目无法载入，原因见程序日志。',
  'The bot does not answer at the moment. This page keeps trying; what you typed stays here.': '机器人暂时没有回应。本页会继续尝试，您输入的内容不会丢失。',
  'This link is no longer valid. Ask for a new one.': '此链接已失效，请索取新的链接。',
  'The chat window is missing from this installation. It is the npm package botframework-webchat: install Node.js with npm, allow it to reach its registry, build the host again and reload this page. Everything else works without it.':
    '此安装缺少聊天窗口，即 npm 软件包 botframework-webchat。请安装 Node.js 和 npm，允许访问软件源，重新构建程序后刷新本页。其他功能不受影响。',
};

export const firstWords = {
  'en': ['project new Apollo', 'task add Prepare kickoff deck for me by next friday p1 est 4h #design', 'task add', 'tasks mine', 'board', 'help'],
  'zh-CN': ['新建项目 阿波罗', '添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计', '添加任务', '我的任务', '看板', '帮助'],
};

let language = 'en';

/** A sentence in the page's language; {0} is the value. */
export const say = (key, value = '') => ((language === 'zh-CN' && chinese[key]) || key).replace('{0}', value);

/** Writes all fixed texts of the page in a language. */
export function speak(tag) {
  language = tag;
  document.documentElement.lang = tag;
  for (const place of document.querySelectorAll('[data-say]')) place.textContent = say(place.dataset.say);
  for (const place of document.querySelectorAll('[data-say-label]')) place.setAttribute('aria-label', say(place.dataset.sayLabel));
  for (const place of document.querySelectorAll('[data-say-placeholder]')) place.placeholder = say(place.dataset.sayPlaceholder);
}
