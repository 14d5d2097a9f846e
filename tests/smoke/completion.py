"""Completion in the shells themselves: bash as it calls the function, zsh and fish where they are installed."""

import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

TEND = os.path.abspath(sys.argv.pop(1))
SCRIPTS = os.path.abspath(sys.argv.pop(1))


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.home = folder.name
        cls.env = {"HOME": cls.home, "PATH": os.path.dirname(TEND) + ":" + os.environ["PATH"], "TERM": "dumb",
                   "LANG": "C.UTF-8", "TEND_TODAY": "2026-11-23", "TEND_USER": "anna", "PS1": "$ "}
        for words in (["client", "add", "Müller & Söhne GmbH"], ["client", "add", "Acme"], ["client", "add", "Acme Old"],
                      ["contact", "add", "acme", "O'Brien \"x\" $(touch owned) `id` !1"],
                      ["contact", "add", "acme", "zap\x1b[31m\nevil"],
                      ["followup", "acme", "Send the offer", "--due", "fri"],
                      ["followup", "acme", "Ask\x1b[31m", "--due", "mon"]):
            subprocess.run([TEND, "-q", *words], env=cls.env, cwd=cls.home, check=True, capture_output=True)

    def run_shell(self, *words):
        return subprocess.run(words, env=self.env, cwd=self.home, capture_output=True, text=True, timeout=60)

    def in_bash(self, line, replaced, kind=9):
        """What the function leaves in COMPREPLY, called as bash would."""
        call = "\n".join(['source "$1"', "compopt() { :; }", 'COMP_LINE=$2 COMP_POINT=${#2} COMP_TYPE=$4',
                          '_tend tend "$3" ""', '((${#COMPREPLY[@]} == 0)) || printf "%s\\n" "${COMPREPLY[@]}"'])
        ended = self.run_shell("bash", "--norc", "-c", call, "bash", f"{SCRIPTS}/tend.bash", line, replaced, str(kind))
        self.assertEqual(ended.stderr, "")
        return ended.stdout

    def typed(self, words, setup, line):
        """The line as an interactive shell has it after the keys were typed."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.home)
            os.execvpe(words[0], words, self.env)
        ready, result = os.path.join(self.home, "ready"), os.path.join(self.home, "line")
        os.write(terminal, "".join(text + "\n" for text in [*setup, ": >~/ready"]).encode())
        self.wait_for(ready, terminal)
        os.write(terminal, (line + "\t\x14").encode())
        text = self.wait_for(result, terminal)
        os.close(terminal)
        os.waitpid(child, 0)
        return text.rstrip("\n")

    def wait_for(self, path, terminal):
        """The file's text once it is there whole; what the shell shows meanwhile is read and dropped."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if select.select([terminal], [], [], 0.02)[0]:
                os.read(terminal, 65536)
            elif os.path.exists(path) and (os.path.getsize(path) > 0 or path.endswith("ready")):
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                os.remove(path)
                return text
        self.fail(f"the shell did not write {path}")

    def typed_in_bash(self, line):
        return self.typed(["bash", "--norc", "-i"],
                          [f"source '{SCRIPTS}/tend.bash'",
                           "keep() { printf '%s\\n' \"$READLINE_LINE\" >~/line; }; bind -x '\"\\C-t\": keep'"], line)

    def typed_in_zsh(self, line):
        return self.typed(["zsh", "-f", "-i"],
                          ["autoload -U compinit; compinit -u -d ~/dump", f"source '{SCRIPTS}/_tend'",
                           "keep() { print -r -- \"$BUFFER\" >~/line }; zle -N keep; bindkey '^T' keep"], line)

    def test_bash_gets_commands_records_and_quoted_names(self):
        self.assertEqual(self.in_bash("tend cli", "cli"), "client\n")
        self.assertEqual(self.in_bash("tend client show a", "a"), "acme\nacme-old\n")
        self.assertEqual(self.in_bash("tend note acme --with=O", "O"),
                         "O\\'Brien\\ \\\"x\\\"\\ \\$\\(touch\\ owned\\)\\ \\`id\\`\\ \\!1\n")
        self.assertEqual(self.in_bash("tend bogus ", ""), "")

    def test_bash_lists_numbers_with_their_texts(self):
        self.assertEqual(self.in_bash("tend done ", "", 63), "1  acme: Send the offer\n2  acme: Ask\\x1b[31m\n")

    def test_names_that_cannot_be_typed_safely_are_not_offered(self):
        self.assertEqual(self.in_bash("tend note acme --with zap", "zap"), "")

    def test_no_book_is_no_noise(self):
        self.assertEqual(self.in_bash("tend --book none.db client show ", ""), "")

    def test_bash_inserts_what_it_reads_back_as_the_name(self):
        for begun in ("O", "'O", '"O'):
            line = self.typed_in_bash("tend note acme --with " + begun)
            words = self.run_shell("bash", "--norc", "-c", "printf '%s\\n' " + line.split("--with ")[1])
            self.assertEqual(words.stdout, "O'Brien \"x\" $(touch owned) `id` !1\n", line)
        self.assertFalse(os.path.exists(os.path.join(self.home, "owned")))

    def test_bash_completes_options_files_and_parts(self):
        self.assertEqual(self.typed_in_bash("cd /; tend note acme --minu"), "cd /; tend note acme --minutes ")
        self.assertEqual(self.typed_in_bash("tend --book=.loc"), "tend --book=.local/")
        self.assertEqual(self.typed_in_bash("tend client list --where stat"), "tend client list --where status=")

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_inserts_words_quoted_as_it_quotes(self):
        self.assertEqual(self.typed_in_zsh("tend note Mü"), "tend note mueller-soehne ")
        self.assertEqual(self.typed_in_zsh("tend client list --where stat"), "tend client list --where status=")
        self.assertEqual(self.typed_in_zsh("tend --book=.loc"), "tend --book=.local/")
        line = self.typed_in_zsh("tend note acme --with O")
        words = self.run_shell("zsh", "-f", "-c", "print -r -- " + line.split("--with ")[1])
        self.assertEqual(words.stdout, "O'Brien \"x\" $(touch owned) `id` !1\n", line)

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_gets_words_with_what_they_are_about(self):
        def offered(line):
            return self.run_shell("fish", "-N", "-c", f"source '{SCRIPTS}/tend.fish'; complete -C \"$argv\"", "--", line).stdout

        self.assertEqual(offered("tend client show a"), "acme\tAcme\nacme-old\tAcme Old\n")
        self.assertEqual(offered("tend done "), "1\tacme: Send the offer\n2\tacme: Ask\\x1b[31m\n")
        self.assertEqual(offered("tend note acme --with zap"), "")
        self.assertEqual(offered("tend note acme --with=O"), "--with=O'Brien \"x\" $(touch owned) `id` !1\n")
        self.assertEqual(offered("tend --book=.loc"), "--book=.local/\n")


unittest.main()
