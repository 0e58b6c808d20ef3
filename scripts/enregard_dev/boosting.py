"""Sums of small regression trees, learned with PyPI's scikit-learn and read by `BoostedTrees` in Sources/Checks."""

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

SMALLEST_LEAF, REGULARIZATION, BINS = 100, 5, 64


class Trees:
    """A sum of trees, learned of weighted rows; `logits` gives its log odds."""

    def __init__(
        self, rows: Iterable[tuple[Sequence[float], int, float]], trees: int, leaves: int, rate: float, **more: Any
    ) -> None:
        """Rows are features, whether they are an error's, and a weight.

        Errors weigh as much as the rest together, unless `balanced` is false.
        """
        # Not before it is needed: help and tests of scripts do without.
        import numpy as np  # type: ignore[import-not-found]
        from sklearn.ensemble import HistGradientBoostingClassifier  # type: ignore[import-not-found]

        X, y, w = (np.array(column, float) for column in zip(*rows, strict=True))
        if more.get("balanced", True):
            w[y == 1] *= w[y == 0].sum() / w[y == 1].sum()
        self.trees = HistGradientBoostingClassifier(
            max_iter=trees, max_leaf_nodes=leaves, learning_rate=rate,
            min_samples_leaf=more.get("smallest_leaf", SMALLEST_LEAF), l2_regularization=REGULARIZATION,
            max_bins=BINS, early_stopping=False, random_state=1,
        ).fit(X, y, sample_weight=w * len(w) / w.sum())  # fmt: skip

    def logits(self, X: Any) -> Any:
        return self.trees.decision_function(X)

    @property
    def base(self) -> float:
        return float(self.trees._baseline_prediction.ravel()[0])

    def lines(self) -> list[str]:
        """Each tree as `BoostedTrees` reads it."""

        def nodes(tree: Any, place: int = 0) -> list[str]:
            node = tree[place]
            if node["is_leaf"]:
                return [f"={node['value']:.3f}"]
            question = f"{node['feature_idx']}:{node['num_threshold']:.3f}"
            return [question, *nodes(tree, node["left"]), *nodes(tree, node["right"])]

        return [" ".join(nodes(predictors[0].nodes)) for predictors in self.trees._predictors]

    def literal(self, indent: int) -> str:
        """The trees as the lines of a Swift string, broken where they are long."""
        space = " " * indent
        return "\n".join(
            " \\\n".join(textwrap.wrap(tree, 116 - indent, initial_indent=space, subsequent_indent=space))
            for tree in self.lines()
        )
