/**
 * Words for the names of the benchmark model. An object and two circumstances make a function that no other element has:
 * 100 × 20 × 20 of them, so that a model of 100,000 elements has no two systems of one name by accident.
 */
const OBJECTS = [
  'bệnh án', 'tiêm chủng', 'đơn thuốc', 'khám thai', 'an toàn thực phẩm', 'xe cấp cứu', 'ngân hàng máu', 'dịch bệnh', 'dinh dưỡng', 'vật tư y tế',
  'học bạ', 'thi tuyển', 'giáo viên', 'thư viện', 'bếp ăn bán trú', 'học bổng', 'giáo trình', 'phổ cập', 'đào tạo nghề', 'thiết bị dạy học',
  'đèn tín hiệu', 'bãi đỗ xe', 'xe buýt', 'cầu đường', 'biển báo', 'trạm thu phí', 'vận tải hàng hóa', 'bến cảng', 'tàu cá', 'đăng kiểm',
  'đất đai', 'quy hoạch', 'nhà ở', 'cấp phép xây dựng', 'cây xanh', 'nghĩa trang', 'chiếu sáng', 'cấp nước', 'thoát nước', 'chất thải rắn',
  'khí thải', 'nước mặt', 'nước ngầm', 'tiếng ồn', 'rừng phòng hộ', 'cháy rừng', 'bão lũ', 'hồ đập', 'sạt lở', 'khí tượng',
  'di tích', 'lễ hội', 'lưu trú', 'hướng dẫn viên', 'tuyến tham quan', 'bảo tàng', 'thể thao', 'nghệ thuật', 'báo chí', 'xuất bản',
  'hộ tịch', 'cư trú', 'căn cước', 'lý lịch tư pháp', 'công chứng', 'hòa giải', 'khiếu nại', 'thi đua', 'cán bộ', 'văn bản',
  'ngân sách', 'tài sản công', 'thuế', 'đấu thầu', 'doanh nghiệp', 'hợp tác xã', 'chợ', 'thương mại điện tử', 'xúc tiến đầu tư', 'khu công nghiệp',
  'lúa gạo', 'cà phê', 'hồ tiêu', 'chăn nuôi', 'thú y', 'thủy lợi', 'giống cây trồng', 'phân bón', 'truy xuất nguồn gốc', 'nông thôn mới',
  'việc làm', 'bảo hiểm', 'người có công', 'trẻ em', 'giảm nghèo', 'bình đẳng giới', 'cứu trợ', 'phòng cháy', 'an ninh trật tự', 'tuần tra biên giới',
] as const;

const WAYS = [
  'định kỳ', 'đột xuất', 'lưu động', 'từ xa', 'tự động', 'theo ca', 'liên ngành', 'qua ảnh vệ tinh', 'bằng cảm biến', 'theo mùa vụ',
  'tại nhà', 'qua tổng đài', 'bằng thẻ', 'theo lô', 'ngoài giờ', 'trên sông', 'ven biển', 'vùng núi', 'vùng trũng', 'nơi công cộng',
] as const;

const PURPOSES = [
  'phục vụ thanh tra', 'phục vụ thống kê', 'phục vụ cảnh báo', 'phục vụ cấp phép', 'phục vụ kiểm toán', 'phục vụ nghiên cứu', 'phục vụ truyền thông',
  'phục vụ bồi thường', 'phục vụ điều tra', 'phục vụ đối soát', 'phục vụ dự báo', 'phục vụ giám định', 'phục vụ hoàn phí', 'phục vụ kiểm dịch',
  'phục vụ luân chuyển', 'phục vụ nghiệm thu', 'phục vụ phân công', 'phục vụ tái định cư', 'phục vụ trợ giúp', 'phục vụ xếp hạng',
] as const;

/** The function of the `number`th system: each number below 40,000 has its own, and neighbours have little in common. */
export function functionName(number: number): string {
  const object = OBJECTS[number % OBJECTS.length];
  const rest = Math.floor(number / OBJECTS.length);
  // Shifted by the object, so that the systems of one file differ in their circumstances too.
  const way = WAYS[(rest + number) % WAYS.length];
  const purpose = PURPOSES[(Math.floor(rest / WAYS.length) + number) % PURPOSES.length];
  return `${object} ${way} ${purpose}`;
}
