using System.Text;

namespace ReportExtractor.Ocr.Models.Folding;

/// <summary>A step of a model.</summary>
/// <param name="Operator">What it does, such as <c>Conv</c>.</param>
/// <param name="Inputs">The names of what it takes.</param>
/// <param name="Outputs">The names of what it makes.</param>
/// <param name="Others">What else is said of it.</param>
internal sealed record GraphNode(
    string Operator, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, IReadOnlyList<ProtoField> Others)
{
    // Fields of NodeProto and AttributeProto, and the values of an attribute's type, in onnx.proto.
    private const int InputField = 1;
    private const int OutputField = 2;
    private const int OperatorField = 4;
    private const int AttributeField = 5;
    private const int NameOfAttribute = 1;
    private const int FloatOfAttribute = 2;
    private const int TensorOfAttribute = 5;
    private const int TypeOfAttribute = 20;
    private const int FloatType = 1;
    private const int TensorType = 4;

    /// <summary>The name of its one output; empty if it has another number of them.</summary>
    public string Output => Outputs is [var only] ? only : "";

    /// <summary>Reads a step.</summary>
    /// <param name="bytes">A NodeProto.</param>
    public static GraphNode Read(ReadOnlyMemory<byte> bytes)
    {
        var fields = ProtoMessage.Read(bytes);
        return new GraphNode(
            ProtoMessage.Texts(fields, OperatorField).FirstOrDefault() ?? "",
            ProtoMessage.Texts(fields, InputField),
            ProtoMessage.Texts(fields, OutputField),
            [.. fields.Where(field => field.Number is not (InputField or OutputField or OperatorField))]);
    }

    /// <summary>The step that gives a constant.</summary>
    /// <param name="name">The constant's name.</param>
    /// <param name="tensor">The constant.</param>
    public static GraphNode Constant(string name, GraphTensor tensor) => new(
        "Constant", [], [name], [Attribute("value", ProtoField.Of(TensorOfAttribute, tensor.Write()), TensorType)]);

    /// <summary>A step with numbers that say how it is done.</summary>
    /// <param name="name">What it does.</param>
    /// <param name="inputs">What it takes.</param>
    /// <param name="output">What it makes.</param>
    /// <param name="numbers">The numbers, with their names.</param>
    public static GraphNode With(
        string name, IReadOnlyList<string> inputs, string output, params (string Name, float Value)[] numbers) => new(
        name,
        inputs,
        [output],
        [
            .. numbers.Select(number => Attribute(
                number.Name, new ProtoField(FloatOfAttribute, 5, 0, BitConverter.GetBytes(number.Value)), FloatType)),
        ]);

    /// <summary>The constant that this step gives; null if it gives none.</summary>
    public GraphTensor? Tensor() =>
        Operator == "Constant" && Others.FirstOrDefault(field => field.Number == AttributeField).Bytes is { IsEmpty: false } attribute
        && ProtoMessage.Read(attribute).FirstOrDefault(field => field.Number == TensorOfAttribute).Bytes is { IsEmpty: false } tensor
            ? GraphTensor.Read(tensor)
            : null;

    /// <summary>A number that says how it is done; null if it is not said.</summary>
    /// <param name="name">The number's name.</param>
    public float? Number(string name) => Others.Where(field => field.Number == AttributeField)
        .Select(field => ProtoMessage.Read(field.Bytes))
        .Where(attribute => ProtoMessage.Texts(attribute, NameOfAttribute).Contains(name))
        .Select(attribute => attribute.Find(field => field.Number == FloatOfAttribute).Bytes)
        .FirstOrDefault(bytes => bytes.Length == sizeof(float)) is { IsEmpty: false } value
            ? BitConverter.ToSingle(value.Span)
            : null;

    /// <summary>Writes the step.</summary>
    public byte[] Write() => ProtoMessage.Write(
    [
        .. Inputs.Select(name => ProtoField.Of(InputField, Encoding.UTF8.GetBytes(name))),
        .. Outputs.Select(name => ProtoField.Of(OutputField, Encoding.UTF8.GetBytes(name))),
        ProtoField.Of(OperatorField, Encoding.UTF8.GetBytes(Operator)),
        .. Others,
    ]);

    private static ProtoField Attribute(string name, ProtoField value, int type) => ProtoField.Of(AttributeField, ProtoMessage.Write(
        [ProtoField.Of(NameOfAttribute, Encoding.UTF8.GetBytes(name)), value, ProtoField.Of(TypeOfAttribute, type)]));
}
