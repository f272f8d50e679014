using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using ReportExtractor.Imaging;
using ReportExtractor.Ocr.Models;
using ReportExtractor.Ocr.Models.Folding;

namespace ReportExtractor.Ocr.Lines;

/// <summary>Reads lines by the recognition model of PP-OCRv4. Thread-safe.</summary>
internal sealed class PaddleLineRecognizer : ILineRecognizer, IDisposable
{
    /// <summary>
    /// The pixels of a batch: what the layers make of as many stays in a core's own cache. Larger batches take a third more time.
    /// </summary>
    private const int BatchPixels = 320 * LineBatch.Height;

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly string[] _characters;
    private readonly string _input;

    /// <summary>Loads the model.</summary>
    /// <param name="files">Its files.</param>
    public PaddleLineRecognizer(ModelFiles files)
    {
        using var options = new SessionOptions
        {
            // Inputs are read side by side already.
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,

            // Widths differ from batch to batch: a plan of memory for each would be kept.
            EnableMemoryPattern = false,
        };
        options.LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR;
        _run.AddRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        _session = new InferenceSession(FoldedModel.Of(File.ReadAllBytes(files.Model)), options);
        _input = _session.InputMetadata.Keys.Single();

        // The first class is "nothing", the last a blank (PaddleOCR, CTCLabelDecode with use_space_char).
        _characters = ["", .. File.ReadAllLines(files.Characters), " "];
    }

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<LineCharacter>> Read(IReadOnlyList<GrayImage> crops, CancellationToken cancellationToken)
    {
        var lines = new IReadOnlyList<LineCharacter>[crops.Count];
        foreach (var group in crops.Index().GroupBy(crop => LineBatch.WidthOf(crop.Item)).OrderBy(group => group.Key))
        {
            foreach (var batch in group.Chunk(Math.Max(1, BatchPixels / (group.Key * LineBatch.Height))))
            {
                cancellationToken.ThrowIfCancellationRequested();
                ReadBatch(batch, group.Key, lines);
            }
        }

        return lines;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }

    private void ReadBatch((int Index, GrayImage Item)[] batch, int width, IReadOnlyList<LineCharacter>[] lines)
    {
        var pixels = LineBatch.Fill([.. batch.Select(crop => crop.Item)]);
        var input = new DenseTensor<float>(pixels, [batch.Length, 3, LineBatch.Height, width]);
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor(_input, input)], _session.OutputNames, _run);
        var output = (DenseTensor<float>)results[0].AsTensor<float>();
        var (steps, classes) = (output.Dimensions[1], output.Dimensions[2]);
        for (var i = 0; i < batch.Length; i++)
        {
            var crop = batch[i].Item;
            var probabilities = output.Buffer.Span.Slice(i * steps * classes, steps * classes);
            var scale = crop.Width / (double)LineBatch.DrawnWidthOf(crop);
            lines[batch[i].Index] =
            [
                .. CtcDecoder.Decode(probabilities, classes).Select(found => new LineCharacter(
                    _characters[found.Class],
                    found.Probability,
                    Math.Clamp(((found.Step * width / steps) - LineBatch.LeftOf(crop)) * scale, 0, crop.Width))),
            ];
        }
    }
}
