"""`python -m connection_errors`: runs a program, or explains a name."""

import sys

# Running is the last statement: it gives this namespace to the program.
if len(sys.argv) > 1 and sys.argv[1] != "explain" and not sys.argv[1].startswith("-"):
    from connection_errors._run import run

    run(sys.argv[1], sys.argv[2:])
else:
    from connection_errors._cli import main

    main()
