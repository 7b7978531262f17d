// The one scene of the desk. It draws in CSS pixels; the camera turns them into device pixels.
import * as Phaser from 'phaser';

export class DeskScene extends Phaser.Scene {
  readonly ready: Promise<void>;
  #setReady: () => void = () => undefined;
  #fittedScale = 1;

  constructor() {
    super({ key: 'desk', plugins: ['TweenManager'] });
    this.ready = new Promise((resolve) => {
      this.#setReady = resolve;
    });
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.#fittedScale);
    // Slow frames skip; they never stretch a motion. The worktop wakes the clock before it starts one.
    this.tweens.setLagSmooth(Number.MAX_SAFE_INTEGER, 0);
    this.#setReady();
  }

  /** Makes the canvas as large as its mount, in device pixels. */
  fit(width: number, height: number, scale: number): void {
    this.#fittedScale = scale;
    this.scale.resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    const { style } = this.game.canvas;
    style.width = `${width}px`;
    style.height = `${height}px`;
    this.cameras.main.setZoom(scale);
  }

  /** True while a tween runs: the loop has a reason to be awake. */
  isMoving(): boolean {
    return this.tweens.getTweens().length > 0;
  }
}
