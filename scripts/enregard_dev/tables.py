"""Markdown tables, and the machine they were made on."""

import os
import platform
from collections.abc import Iterable, Sequence


def row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def table(head: Sequence[object], rows: Iterable[Iterable[object]]) -> str:
    return "\n".join([row(head), "|" + "---|" * len(head), *(row(cells) for cells in rows)])


def machine() -> dict:
    """The processor, its cores that may be used, memory and system."""
    processor, memory = platform.processor() or platform.machine(), 0
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            processor = next(
                (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), processor
            )
        memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "") if platform.system() == "Linux" else ""
    return {
        "processor": processor,
        "cores": cores,
        "memory": memory,
        "system": f"{system or platform.system()}, {platform.machine()}",
    }


def of_machine(values: dict) -> str:
    memory = f", {values['memory'] / 2**30:.0f} GiB" if values["memory"] else ""
    return f"{values['processor']}, {values['cores']} cores{memory}; {values['system']}"
