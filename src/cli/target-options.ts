import { type Command, Option } from 'commander';

/**
 * Gives a command the two ways to name a server, of which it takes one: with both, nobody can tell which was meant.
 * @param does what is done to the server.
 */
export function addTarget(command: Command, does: string, usual: string): Command {
  return command
    .addOption(new Option('-t, --target <name>', `environment of environments/ to ${does}`).default(usual))
    .addOption(
      new Option('-e, --environment <file>', 'Postman environment file of any other server').conflicts('target'),
    );
}
