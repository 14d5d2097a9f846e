# The presets asan and release compile several sources at once (CMAKE_UNITY_BUILD), in a third of the time that each alone
# takes. What a source keeps to itself therefore needs a name of its own in its batch. Nouns and record descriptions, which
# all name theirs alike (verbs, AddOptions; type, fields), each lead a batch; the other sources of the layer follow them in
# turn.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)

# Sources of the target that have a line matching `lead` never share a batch.
function(tend_batches target lead)
  get_target_property(sources ${target} SOURCES)
  set(leads "")
  set(followers "")
  foreach(source ${sources})
    file(STRINGS ${source} found REGEX ${lead} LIMIT_COUNT 1)
    if(found)
      list(APPEND leads ${source})
    else()
      list(APPEND followers ${source})
    endif()
  endforeach()
  list(LENGTH leads batches)
  set(turn 0)
  foreach(source ${leads} ${followers})
    math(EXPR batch "${turn} % ${batches}")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP batch_${batch})
    math(EXPR turn "${turn} + 1")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
