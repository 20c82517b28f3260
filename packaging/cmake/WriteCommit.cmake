# Writes OUT, a header that says of which commit ROOT is: from Git, or from packaging/commit.txt, which
# "git archive" fills in. Run before each build; a header that is right already is left alone.
file(STRINGS ${ROOT}/packaging/commit.txt commit LIMIT_COUNT 1)
set(changed "")
if(NOT commit MATCHES "^[0-9a-f]+$")
    set(commit "")
    find_program(GIT git)
    if(GIT AND EXISTS ${ROOT}/.git)
        execute_process(COMMAND ${GIT} rev-parse HEAD WORKING_DIRECTORY ${ROOT}
            OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        execute_process(COMMAND ${GIT} diff-index --quiet HEAD -- WORKING_DIRECTORY ${ROOT}
            RESULT_VARIABLE differs ERROR_QUIET)
        if(commit AND differs)
            set(changed ", changed")
        endif()
    endif()
endif()
string(SUBSTRING "${commit}" 0 12 commit)
file(CONFIGURE OUTPUT ${OUT} CONTENT "#define GENRESCOPE_COMMIT \"${commit}${changed}\"\n")
