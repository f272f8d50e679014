using System.Runtime.InteropServices;

namespace ReportExtractor.Ocr.Models.Folding;

/// <summary>A constant of a model: numbers of 32 bits.</summary>
/// <param name="Sizes">Its sizes; none for a number alone.</param>
/// <param name="Values">Its numbers.</param>
internal sealed record GraphTensor(IReadOnlyList<long> Sizes, float[] Values)
{
    // Fields of TensorProto and the value of its data type, in onnx.proto.
    private const int SizeField = 1;
    private const int TypeField = 2;
    private const int FloatsField = 4;
    private const int BytesField = 9;
    private const long FloatType = 1;

    /// <summary>The number, if it is one alone.</summary>
    public float? Scalar => Values is [var value] ? value : null;

    /// <summary>Reads a constant.</summary>
    /// <param name="bytes">A TensorProto.</param>
    /// <returns>The constant; null if its numbers are of another kind or elsewhere.</returns>
    public static GraphTensor? Read(ReadOnlyMemory<byte> bytes)
    {
        var fields = ProtoMessage.Read(bytes);
        if (fields.All(field => field.Number != TypeField || field.Value != FloatType))
        {
            return null;
        }

        var sizes = fields.Where(field => field.Number == SizeField).Select(field => (long)field.Value).ToList();
        var data = fields.Where(field => field.Number is FloatsField or BytesField).SelectMany(field => field.Bytes.ToArray()).ToArray();
        var values = MemoryMarshal.Cast<byte, float>(data).ToArray();
        return values.Length == sizes.Aggregate(1L, (product, size) => product * size) ? new GraphTensor(sizes, values) : null;
    }

    /// <summary>Writes the constant.</summary>
    public byte[] Write() => ProtoMessage.Write(
    [
        .. Sizes.Select(size => ProtoField.Of(SizeField, size)),
        ProtoField.Of(TypeField, FloatType),
        ProtoField.Of(BytesField, MemoryMarshal.AsBytes<float>(Values).ToArray()),
    ]);
}
