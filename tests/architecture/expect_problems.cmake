# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSCRIPT=check.cmake -DROOT=tree -DEXPECTED=lines.txt -P expect_problems.cmake:
# the check must fail on that tree and its output must hold each of those lines.
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -P ${SCRIPT}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(result EQUAL 0)
    message(FATAL_ERROR "${SCRIPT} found nothing in ${ROOT}")
endif()
string(REPLACE ";" "," output "${output}")
file(STRINGS ${EXPECTED} lines)
foreach(line IN LISTS lines)
    string(REPLACE ";" "," line "${line}")
    string(FIND "${output}" "${line}" at)
    if(at EQUAL -1)
        message(SEND_ERROR "not reported: ${line}")
    endif()
endforeach()
message("${output}")
