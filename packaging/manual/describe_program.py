#!/usr/bin/python3
"""Makes a program's manual page and its completion in bash, zsh and fish, of what its --help says:

    describe_program.py PROGRAM FOLDER

Writes FOLDER/NAME.1, FOLDER/NAME (bash), FOLDER/_NAME (zsh) and FOLDER/NAME.fish. What --help does not
say, the file NAME.txt beside this script does: the first line is what the program is for, then come
sections of the manual page.
"""

import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

# Where CLI11 begins to describe an option, in bytes.
COLUMN = 30
TYPES = re.compile(r"(TEXT|INT|UINT|FLOAT|BOOLEAN)?(?::(.*?))?(?:=([^= ]*))?( \.\.\.)?$")


@dataclass
class Entry:
    """An option, a positional or a subcommand."""

    names: list
    value: str = ""  # what stands for its value; empty: it takes none
    limits: str = ""  # as in "from 0 to 1024"
    default: str = ""
    repeated: bool = False
    required: bool = False
    excludes: str = ""
    text: str = ""

    def choices(self):
        """The words that the value may be; none if it may be something else."""
        limits = self.limits.strip("{}") or (self.value if "|" in self.value else "")
        words = re.split(r", ?| or |\|", limits)
        return words if len(words) > 1 and all(re.fullmatch(r"[a-z0-9-]+", w) for w in words) else []


@dataclass
class Command:
    words: list
    about: str = ""
    usage: str = ""
    sections: dict = field(default_factory=dict)
    footer: str = ""
    commands: list = field(default_factory=list)

    def options(self):
        return self.sections.get("Options", [])


def entry_of(spec, text):
    entry = Entry(names=[], text=text)
    spec, _, entry.excludes = spec.partition(" Excludes: ")
    entry.required = spec.endswith(" REQUIRED")
    spec = spec.removesuffix(" REQUIRED")
    if re.fullmatch(r"[\w-]+(, [\w-]+)*", spec):  # a subcommand with its aliases, or a flag
        entry.names = spec.split(", ")
        return entry
    names, _, value = spec.partition(" ")
    entry.names = names.split(",")
    known = TYPES.match(value)
    if known:
        entry.value = known[1] or ("VALUE" if known[2] else "")
        entry.limits, entry.default = known[2] or "", known[3] or ""
        entry.repeated = bool(known[4])
    else:
        entry.value = value
    return entry


def entries(lines):
    """Pairs of what is described and its description."""
    for place, line in enumerate(lines):
        if line.startswith(b" " * COLUMN):
            continue
        follows = lines[place + 1] if place + 1 < len(lines) else b""
        if follows.startswith(b" " * COLUMN):
            spec, text = line, follows
        else:
            spec, text = line[:COLUMN], line[COLUMN:]
        yield entry_of(spec.decode().strip(), text.decode().strip())


def describe(program, words):
    output = subprocess.run([program, *words, "--help"], capture_output=True, check=True).stdout
    command = Command(words)
    title, block, blocks = None, [], {}
    for line in output.splitlines():
        if line.startswith(b"Usage: "):
            command.usage = line.decode().removeprefix("Usage: ")
        elif line.startswith(b" "):
            block.append(line)
        elif line.endswith(b":") and command.usage:
            title, block = line.decode()[:-1], []
            blocks[title] = block
        elif line and not command.usage:
            command.about = line.decode()
        elif line:
            command.footer = line.decode()
    for title, block in blocks.items():
        command.sections[title] = list(entries(block))
    for entry in command.sections.get("Subcommands", []):
        command.commands.append(describe(program, [*words, entry.names[0]]))
    return command


def every(command):
    yield command
    for inner in command.commands:
        yield from every(inner)


# --- the manual page ---


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("…", "...")
    return "\\&" + text if text.startswith(".") else text


def sentence(text):
    return text if not text or text.endswith((".", "!", "?")) else text + "."


def remarks(entry):
    # A value without a limit takes words, which need no explanation.
    parts = [", ".join(entry.choices()) if entry.choices() and entry.limits else entry.limits]
    parts.append(f"default {entry.default}" if entry.default else "")
    parts.append("required" if entry.required else "")
    parts.append(f"not with {entry.excludes.replace(' ', ', ')}" if entry.excludes else "")
    return "; ".join(part for part in parts if part)


def man_entry(entry):
    head = ", ".join(f"\\fB{roff(name)}\\fR" for name in entry.names)
    if entry.value:
        head += f" \\fI{roff(entry.value)}\\fR" + (" ..." if entry.repeated else "")
    remark = remarks(entry)
    text = roff(sentence(entry.text)) + (f" ({roff(remark)})" if remark else "")
    return f".TP\n{head}\n{text}\n"


def man_command(command):
    usage = command.usage.split(" ", 1)[1]
    name = " ".join(command.words)
    page = f".SS {roff(name)}\n{roff(sentence(command.about))}\n.PP\n"
    page += f"\\fB{roff(command.usage.split(' ')[0])}\\fR {roff(usage)}\n"
    for title, block in command.sections.items():
        if title != "Subcommands":
            page += "".join(man_entry(e) for e in block if "--help" not in e.names and "--help-all" not in e.names)
    return page


def manual(name, version, root, purpose, more):
    usage = root.usage.split(" ", 1)[1]
    page = f'.TH {name.upper()} 1 "" "Genrescope {version}" "User Commands"\n'
    page += f".SH NAME\n{name} \\- {roff(purpose)}\n"
    page += f".SH SYNOPSIS\n\\fB{roff(name)}\\fR {roff(usage)}\n"
    page += f".SH DESCRIPTION\n{roff(root.about)}\n"
    page += f".PP\n{roff(root.footer)}\n" if root.footer else ""
    page += ".SH OPTIONS\n" + "".join(man_entry(e) for t, b in root.sections.items() if t != "Subcommands" for e in b)
    if root.commands:
        page += ".SH COMMANDS\nEach also has \\fB\\-\\-help\\fR.\n"
        page += "".join(man_command(c) for c in every(root) if c.words)
    for line in more:
        if re.fullmatch("[A-Z ]+", line):
            page += f".SH {line}\n"
        else:
            page += f"{roff(line)}\n.br\n"
    return page


# --- completion ---


def bash(name, root):
    cases, values = "", ""
    for command in every(root):
        words = [n for e in command.options() for n in e.names]
        words += [e.names[0] for e in command.sections.get("Subcommands", [])]
        # Files are offered where a command takes some.
        takes_files = "Positionals" in command.sections
        key = " ".join(command.words)
        cases += f'        "{key}") words="{" ".join(words)}"; files={"yes" if takes_files else "no"} ;;\n'
        for entry in command.options():
            if entry.value:
                pattern = "|".join(f'"{key} {n}"' for n in entry.names)
                values += f'        {pattern}) words="{" ".join(entry.choices())}"; value=yes ;;\n'
    names = " | ".join(f'"{" ".join(c.words)}"' for c in every(root) if c.words) or '"-"'
    function = "_" + name.replace("-", "_")
    return f"""# bash completion of {name}, made of what its --help says
{function}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command="" words="" files=no value=no i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${{command:+$command }}${{COMP_WORDS[i]}}" in
            {names}) command="${{command:+$command }}${{COMP_WORDS[i]}}" ;;
        esac
    done
    case "$command" in
{cases}    esac
    case "$command $before" in
{values}    esac
    COMPREPLY=()
    if [[ $value == no || -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    fi
    # Without a word of the program's, bash completes names of files: complete -o default.
    if [[ $value == no && $files == no && ${{#COMPREPLY[@]}} -eq 0 ]]; then
        compopt +o default 2> /dev/null
    fi
}}
complete -o default -F {function} {name}
"""


def quoted(text):
    return text.replace("'", "'\\''")


def zsh_option(entry):
    text = re.sub(r"([\[\]:\\])", r"\\\1", entry.text)
    specs = []
    for name in entry.names:
        value = ""
        if entry.value:
            value = f":{entry.value.lower().split(' ')[0]}:" + (
                f"({' '.join(entry.choices())})" if entry.choices() else "_files" if entry.value == "TEXT" else " ")
        star = "*" if entry.repeated else ""
        specs.append(f"'{star}{name}[{quoted(text)}]{quoted(value)}'")
    return specs


def zsh_function(function, command):
    lines = [spec for entry in command.options() for spec in zsh_option(entry)]
    if not command.commands:
        if "Positionals" in command.sections:
            lines.append("'*:file:_files'")
        return f"{function}() {{\n    _arguments \\\n        " + " \\\n        ".join(lines) + "\n}\n"
    described = "\n".join(
        f"        '{e.names[0]}:{quoted(e.text)}'" for e in command.sections["Subcommands"])
    inner = "\n".join(f"        {c.words[-1]}) {function}_{c.words[-1]} ;;" for c in command.commands)
    own = f"""{function}() {{
    local context state state_descr line
    typeset -A opt_args
    local -a commands=(
{described}
    )
    _arguments -C \\
        {" ".join(lines)} \\
        '1:command:->command' '*::argument:->arguments'
    case $state in
    command) _describe command commands ;;
    arguments) case $line[1] in
{inner}
        esac ;;
    esac
}}
"""
    return own + "".join(zsh_function(f"{function}_{c.words[-1]}", c) for c in command.commands)


def zsh(name, root):
    function = f"_{name}"
    return f"#compdef {name}\n# Made of what {name} --help says.\n{zsh_function(function, root)}{function} \"$@\"\n"


def fish(name, root):
    lines = [f"# Made of what {name} --help says."]
    for command in every(root):
        inner = " ".join(e.names[0] for e in command.sections.get("Subcommands", []))
        where = "".join(f"; and __fish_seen_subcommand_from {word}" for word in command.words)
        if inner:
            where += f"; and not __fish_seen_subcommand_from {inner}"
        where = f" -n '{where.removeprefix('; and ')}'" if where else ""
        for entry in command.sections.get("Subcommands", []):
            lines.append(f"complete -c {name}{where} -f -a {entry.names[0]} -d '{fish_quoted(entry.text)}'")
        for entry in command.options():
            flags = "".join(f" -l {n[2:]}" if n.startswith("--") else f" -s {n[1:]}" for n in entry.names)
            if entry.value:
                flags += f" -x -a '{' '.join(entry.choices())}'" if entry.choices() else " -r"
            lines.append(f"complete -c {name}{where}{flags} -d '{fish_quoted(entry.text)}'")
    return "\n".join(lines) + "\n"


def fish_quoted(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    name = Path(program).name
    said = subprocess.run([program, "--version"], capture_output=True, check=True, text=True).stdout
    purpose, *more = (Path(__file__).parent / f"{name}.txt").read_text("utf-8").splitlines()
    root = describe(program, [])
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in {
        f"{name}.1": manual(name, said.split()[1], root, purpose, more),
        name: bash(name, root),
        f"_{name}": zsh(name, root),
        f"{name}.fish": fish(name, root),
    }.items():
        (folder / file).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
