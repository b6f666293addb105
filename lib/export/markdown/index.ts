export { writeMarkdown } from './write-markdown';
