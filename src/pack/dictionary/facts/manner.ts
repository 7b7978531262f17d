import type { MANNERS } from '../../words.ts';
import type { FactEntry } from '../entry.ts';

export const MANNER: FactEntry<(typeof MANNERS)[number]> = {
  question: 'How does the sender behave, in this message and in the earlier turns?',
  about: 'Only one value is stated, even if two would fit. In doubt it is civil, which is also the default.',
  values: {
    civil: {
      means: 'Ordinary manners, warm or cool; short, dry and hurried words are civil too.',
      examples: [
        '“Need the March figures by noon. Thanks.”',
        '“I enjoyed your talk on soil. May I ask one thing about clay?”',
      ],
      nearMisses: [
        {
          text: '“A third friendly hello about our payroll demo. Any thoughts?” Two earlier ones got no answer.',
          instead: 'persistent',
          because: 'The tone is kind, but it is the third message about the same demo.',
        },
        {
          text: '“We read your profile and we are amazed!” from a robot that praises everybody.',
          instead: 'bulk',
          because: 'Polite words, but a machine sends them to a list and nobody reads the answers.',
        },
      ],
    },
    rude: {
      means: 'Unfriendly or insulting in tone, without threatening or harassing anybody.',
      examples: [
        '“Whoever made this poster cannot spell. Embarrassing.”',
        '“Your lecture was a bore, and so are you. Get a real job.”',
      ],
      nearMisses: [
        {
          text: '“Wrong date on your invoice. Correct it and send it again.”',
          instead: 'civil',
          because: 'Firm and short, but the mistake is real and nobody is put down.',
        },
        {
          text: '“Nice try, genius. I know which tram you take home.”',
          instead: 'abusive',
          because: 'The tram is a threat, and a threat weighs more than the mockery before it.',
        },
      ],
    },
    bulk: {
      means: 'Sent by a machine to a list, harmless, and nobody would read a reply to it.',
      examples: [
        '“Your weekly digest for nurses is here. Please do not reply to this address.”',
        '“Out of 40,000 profiles, yours shines!” from a praise service with no sender’s name.',
      ],
      nearMisses: [
        {
          text: 'A gardener’s monthly letter to 300 readers ends: “Just press reply, I read everything.”',
          instead: 'civil',
          because: 'A person reads the answers. That many get the same words is effort: template.',
        },
        {
          text: '“Your mailbox is full. Confirm your password here.” A robot sent it to thousands.',
          instead: 'deceptive',
          because: 'It went to a list, but it is not harmless: it wants a password.',
        },
      ],
    },
    persistent: {
      means: 'At least the third message about the same thing, whether the others got no answer or a no.',
      examples: [
        '“My third note about the demo. Would Tuesday suit you better?”',
        '“I know that you said no twice, but our fair in Lyon still wants you.”',
      ],
      nearMisses: [
        {
          text: '“Just following up on my note of last week.” Only one note came before.',
          instead: 'civil',
          because: 'It is the second message. One reminder is ordinary.',
        },
        {
          text: '“You said no on Monday. May I ask once more?” Only one request came before.',
          instead: 'open=false',
          because: 'It is the second message, so the manner stays civil. The clear no closes the matter.',
        },
      ],
    },
    deceptive: {
      means: 'Pretends to be somebody or something, in order to get money, data or access.',
      examples: [
        '“IT support here. Your account closes tonight unless you confirm your password.”',
        '“You have the job! Send 60 for the training kit, and you start on Monday.”',
      ],
      nearMisses: [
        {
          text: '“You are Educator of the Year! The certificate and the listing cost 390.”',
          instead: 'civil',
          because: 'It flatters, but openly: the price stands in the letter. It is a pitch, not a trick.',
        },
        {
          text: '“Your contract is ready. Please send a passport scan in this chat.” The clerk and firm are real.',
          instead: 'canHelp=false',
          because: 'Nobody pretends anything. The scan cannot safely be given in a chat.',
        },
      ],
    },
    abusive: {
      means:
        'Threatens, sexualises or stalks; insults origin, body, sex or belief; or goes on mocking after a request to stop.',
      examples: [
        '“People from your country should not touch our books. Go home.”',
        '“I waited outside your office again. You wore the blue coat.”',
      ],
      nearMisses: [
        {
          text: '“Answer by Friday, or I will complain to your manager.”',
          instead: 'civil',
          because: 'A complaint is a fair step, named in plain words. Nobody is threatened with harm.',
        },
        {
          text: '“You have kind eyes in your photo. Coffee some time?” A first message from a stranger.',
          instead: 'civil',
          because: 'Perhaps unwelcome, but not sexual, and nobody has said no yet.',
        },
      ],
    },
  },
};
