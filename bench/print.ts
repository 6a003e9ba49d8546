export function section(title: string): void {
  console.log(`\n${title}`);
}

export function row(name: string, value: string): void {
  console.log(`  ${name.padEnd(48)} ${value}`);
}
