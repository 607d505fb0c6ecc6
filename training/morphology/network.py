"""A small network of one hidden layer, trained with Adam: features in, independent class probabilities out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


class Network:
    """Scales its inputs, one layer of rectified units, sigmoid outputs."""

    def __init__(self, inputs: int, outputs: int, hidden: int = 64, seed: int = 1) -> None:
        """Draw the first weights from `seed`."""
        self.random = np.random.default_rng(seed)
        self.weights: list[Matrix] = [
            self.random.normal(0, (2 / inputs) ** 0.5, (inputs, hidden)).astype(np.float32),
            np.zeros(hidden, np.float32),
            self.random.normal(0, (1 / hidden) ** 0.5, (hidden, outputs)).astype(np.float32),
            np.zeros(outputs, np.float32),
        ]
        self.mean: Matrix = np.zeros(inputs, np.float32)
        self.scale: Matrix = np.ones(inputs, np.float32)

    def _forward(self, x: Matrix) -> tuple[Matrix, Matrix]:
        first, bias, second, shift = self.weights
        hidden = np.maximum(x @ first + bias, 0)
        return hidden, 1 / (1 + np.exp(-np.clip(hidden @ second + shift, -30, 30)))

    def fit(self, x: Matrix, y: Matrix, weight: Matrix, epochs: int = 25, batch: int = 256, rate: float = 2e-3) -> None:
        """Train on rows of `x` with 0/1 targets `y` and a weight for each row."""
        self.mean, self.scale = x.mean(0), x.std(0) + 1e-3
        x = (x - self.mean) / self.scale
        moments = [(np.zeros_like(w), np.zeros_like(w)) for w in self.weights]
        step = 0
        for epoch in range(epochs):
            order = self.random.permutation(len(x))
            pace = rate * (1 - epoch / epochs) + 1e-5
            for start in range(0, len(x), batch):
                rows = order[start : start + batch]
                gradients = self._gradients(x[rows], y[rows], weight[rows])
                step += 1
                for i, gradient in enumerate(gradients):
                    first, second = moments[i]
                    first += 0.1 * (gradient - first)
                    second += 0.001 * (gradient * gradient - second)
                    corrected = first / (1 - 0.9**step)
                    self.weights[i] -= pace * corrected / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)

    def _gradients(self, x: Matrix, y: Matrix, weight: Matrix) -> list[Matrix]:
        hidden, made = self._forward(x)
        error = (made - y) * weight[:, None] / len(x)
        back = (error @ self.weights[2].T) * (hidden > 0)
        decay = 1e-5
        return [x.T @ back + decay * self.weights[0], back.sum(0), hidden.T @ error, error.sum(0)]

    def predict(self, x: Matrix) -> Matrix:
        """Return the class probabilities of rows of `x`."""
        return self._forward((x - self.mean) / self.scale)[1]
