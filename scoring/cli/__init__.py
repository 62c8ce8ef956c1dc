"""The command `thuocdo`: one file a command, each with `add(commands)` and `run(arguments)`."""
